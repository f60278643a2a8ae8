package news.vigie.digest.words;

import com.google.re2j.PatternSyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.vigie.notice.Notice;

/**
 * One line of {@code include} or {@code exclude}: words, "phrases", beginnings with *, -excluded ones, which must all
 * be true of the same text; or a /regular expression/ alone.
 */
record WordEntry(List<WordPattern> wanted, List<WordPattern> unwanted, List<Notice> problems) {
    private static final int LONGEST_EXPRESSION = 500;
    private static final Pattern TERM = Pattern.compile("(-?)(?:\"([^\"]*)\"|«([^»]*)»|“([^”]*)”|(\\S+))");

    WordEntry {
        wanted = List.copyOf(wanted);
        unwanted = List.copyOf(unwanted);
        problems = List.copyOf(problems);
    }

    static WordEntry of(String entry) {
        String text = entry.strip();
        boolean minus = text.startsWith("-");
        String body = minus ? text.substring(1) : text;
        return body.startsWith("/") ? ofExpression(body, minus) : ofTerms(text);
    }

    boolean matches(FoldedText text) {
        return wanted.stream().allMatch(p -> p.in(text)) && unwanted.stream().noneMatch(p -> p.in(text));
    }

    /** It only says what must not be there. */
    boolean isExclusion() {
        return wanted.isEmpty() && !unwanted.isEmpty();
    }

    /** The same without what must not be there; of an exclusion, what it excludes. */
    WordEntry turned() {
        return isExclusion() ? new WordEntry(unwanted, List.of(), problems) : this;
    }

    private static WordEntry ofTerms(String text) {
        var wanted = new ArrayList<WordPattern>();
        var unwanted = new ArrayList<WordPattern>();
        Matcher term = TERM.matcher(text);
        while (term.find()) {
            String words = firstGiven(term);
            String sought = Folding.words(words);
            if (!sought.isEmpty()) {
                WordPattern pattern = new WordPattern.Words(words.endsWith("*") ? sought.stripTrailing() : sought);
                (term.group(1).isEmpty() ? wanted : unwanted).add(pattern);
            }
        }
        if (wanted.isEmpty() && unwanted.isEmpty()) {
            return unreadable(Notice.of("words.none", text));
        }
        return new WordEntry(wanted, unwanted, List.of());
    }

    private static String firstGiven(Matcher term) {
        for (int group = 2; group < term.groupCount(); group++) {
            if (term.group(group) != null) {
                return term.group(group);
            }
        }
        return term.group(term.groupCount());
    }

    private static WordEntry ofExpression(String body, boolean minus) {
        if (body.length() < 3 || !body.endsWith("/")) {
            return unreadable(Notice.of("words.unended-expression", body, body.replace("/", "")));
        }
        if (body.length() > LONGEST_EXPRESSION) {
            return unreadable(
                    Notice.of("words.long-expression", body.substring(0, 40), body.length(), LONGEST_EXPRESSION));
        }
        return compiled(body.substring(1, body.length() - 1), minus);
    }

    private static WordEntry compiled(String expression, boolean minus) {
        try {
            WordPattern pattern = new WordPattern.Expression(com.google.re2j.Pattern.compile(
                    Folding.withoutAccents(expression), com.google.re2j.Pattern.CASE_INSENSITIVE));
            return minus
                    ? new WordEntry(List.of(), List.of(pattern), List.of())
                    : new WordEntry(List.of(pattern), List.of(), List.of());
        } catch (PatternSyntaxException e) {
            return unreadable(Notice.of("words.bad-expression", expression, ExpressionFault.of(e)));
        }
    }

    private static WordEntry unreadable(Notice problem) {
        return new WordEntry(List.of(new WordPattern.Nothing()), List.of(), List.of(problem));
    }
}

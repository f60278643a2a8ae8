package news.vigie.brief.bullet;

import java.util.List;
import java.util.regex.Pattern;
import news.vigie.article.Article;
import news.vigie.brief.Phrases;
import news.vigie.language.Sentence;
import news.vigie.language.Span;

/** What stands in an article's text and is not its words: headings, credits, calls. */
final class Furniture {
    private static final Pattern CREDIT =
            Pattern.compile("^\\W*([^:/()]{2,30})\\s?[:/]\\s?\\S.*|^\\W*\\(([^()]{2,30})\\)\\W*$");
    private static final Pattern BARE_CREDIT =
            Pattern.compile("^[\\W\\s]*©.*|.*©\\s*\\p{Lu}[^.]*$|^\\(?https?://\\S+$");
    private static final Pattern STOPPED = Pattern.compile(".*[.!?…:;][\"'”’»)\\]\\h]*", Pattern.DOTALL);
    private static final int HEADING_WORDS = 14;
    private static final int CREDIT_WORDS = 16;

    private final Article article;
    private final boolean manyParagraphs;
    private final Phrases calls;
    private final Phrases credits;

    Furniture(Article article, List<Sentence> sentences) {
        this.article = article;
        manyParagraphs = !sentences.isEmpty() && sentences.getLast().paragraph() > 0;
        calls = Phrases.of(article.language(), "calls");
        credits = Phrases.of(article.language(), "credits");
    }

    boolean holds(Span sentence) {
        String line = sentence.in(article.text());
        return isHeading(sentence, line) || isCredit(line) || calls.opening(Words.of(line)) > 0;
    }

    private boolean isHeading(Span sentence, String line) {
        boolean marked = article.headings().stream().anyMatch(heading -> heading.overlaps(sentence));
        boolean shaped = manyParagraphs
                && fillsItsLine(sentence)
                && Words.count(line) <= HEADING_WORDS
                && !STOPPED.matcher(line).matches();
        return marked || shaped;
    }

    private boolean isCredit(String line) {
        if (Words.count(line) > CREDIT_WORDS) {
            return false;
        }
        var credit = CREDIT.matcher(line);
        if (credit.matches()) {
            List<String> words = Words.of(credit.group(1) != null ? credit.group(1) : credit.group(2));
            return credits.opening(words) > 0;
        }
        return BARE_CREDIT.matcher(line).matches();
    }

    private boolean fillsItsLine(Span sentence) {
        String text = article.text();
        return text.substring(text.lastIndexOf('\n', Math.max(0, sentence.start() - 1)) + 1, sentence.start())
                        .isBlank()
                && (sentence.end() >= text.length()
                        || restOfLine(text, sentence.end()).isBlank());
    }

    private static String restOfLine(String text, int from) {
        int end = text.indexOf('\n', from);
        return text.substring(from, end < 0 ? text.length() : end);
    }
}

package news.vigie.brief.quote.mark;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.vigie.language.Span;

/**
 * Words that lines set off without quotation marks: replies after dashes, and the turns of an interview, each after the
 * name of who speaks and a colon.
 */
final class Dialogue {
    private static final Pattern LABEL = Pattern.compile(
            "((?:\\p{Lu}[\\p{L}.'’-]*|de|du|le|la)(?: (?:\\p{Lu}[\\p{L}.'’-]*|de|du|le|la)){0,3})[ \u00A0\u202F]?: ?(?=\\S)");
    private static final Pattern INCISE = Pattern.compile("-t?-?(?:il|elle|ils|elles)\\b");
    /** The paper asks: not the words of anybody whom the text names. */
    private static final Set<String> ASKED = Set.of("Question");

    private static final int FEWEST_TURNS = 4;
    private static final int LONGEST_LABEL = 60;

    private final String text;
    private final List<Quotation> replies = new ArrayList<>();
    private final List<Quotation> turns = new ArrayList<>();
    private final Set<String> labels = new HashSet<>();
    private boolean announced;
    private int count;

    private Dialogue(String text) {
        this.text = text;
    }

    static List<Quotation> in(String text) {
        Dialogue dialogue = new Dialogue(text);
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            dialogue.read(start, end);
            start = end + 1;
        }
        return dialogue.found();
    }

    /** Turns are an interview's where a few names come again and again. */
    private List<Quotation> found() {
        if (count >= FEWEST_TURNS && labels.size() * 2 <= count) {
            replies.addAll(turns);
        }
        return replies;
    }

    private void read(int start, int lineEnd) {
        int end = lineEnd;
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (end == start) {
            return;
        }
        boolean reply = isReply(start, end);
        if (reply) {
            replies.add(new Quotation(new Span(start + 2, end), new Span(start, end)));
        } else {
            readTurn(start, end);
        }
        announced = reply || text.charAt(end - 1) == ':';
    }

    /** "— Non, répond-il.": after an announcement or another reply, or with an incise. */
    private boolean isReply(int start, int end) {
        boolean dash = end - start > 4
                && "—–".indexOf(text.charAt(start)) >= 0
                && isSpace(text.charAt(start + 1))
                && Character.isUpperCase(text.charAt(start + 2))
                && ".!?…".indexOf(text.charAt(end - 1)) >= 0;
        return dash && (announced || INCISE.matcher(text).region(start, end).find());
    }

    private void readTurn(int start, int end) {
        Matcher label = LABEL.matcher(text).region(start, Math.min(end, start + LONGEST_LABEL));
        if (label.lookingAt()
                && label.end(1) - start > 1
                && label.end() < end
                && "\"«“‘".indexOf(text.charAt(label.end())) < 0) {
            labels.add(label.group(1));
            count++;
            if (!ASKED.contains(label.group(1))) {
                turns.add(new Quotation(new Span(label.end(), end), new Span(label.end(), end)));
            }
        }
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}

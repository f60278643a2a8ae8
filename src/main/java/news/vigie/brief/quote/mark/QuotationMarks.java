package news.vigie.brief.quote.mark;

import java.util.ArrayList;
import java.util.List;
import news.vigie.language.Span;

/**
 * Finds the outermost stretches between quotation marks: « », » «, ‹ ›, “ ”, „ “, " ", ‘ ’. A mark that is never closed
 * holds up to the end of its paragraph, if that is near. Two apostrophes are none: papers that print them set titles and
 * single words in them. One pass, whatever the text.
 */
final class QuotationMarks {
    private static final int LONGEST = 3000;
    private static final int LONGEST_UNCLOSED = 600;

    private final String text;
    private final List<Quotation> found = new ArrayList<>();
    private int open = -1;
    private char mark;
    private int depth;
    private int closing = -1;

    private QuotationMarks(String text) {
        this.text = text;
    }

    static List<Quotation> in(String text) {
        QuotationMarks marks = new QuotationMarks(text);
        for (int at = 0; at < text.length(); at++) {
            marks.read(at);
        }
        marks.endParagraph(text.length());
        return marks.found;
    }

    private void read(int at) {
        char c = text.charAt(at);
        if (c == '\n' || c == '\r') {
            endParagraph(at);
        } else if (open >= 0 && at - open > LONGEST) {
            open = -1;
        } else if (open >= 0) {
            readInside(at, c);
        } else if (opens(at, c)) {
            open = at;
            mark = c;
            depth = 1;
        }
    }

    private boolean opens(int at, char c) {
        return switch (c) {
            case '«', '“', '„' -> true;
            case '»', '‹' -> isWord(next(at)) && !isWord(previous(at));
            case '"' ->
                !Character.isWhitespace(next(at))
                        && ",.;)".indexOf(next(at)) < 0
                        && !(isSmall(next(at)) && isWord(previous(at)));
            case '‘', '\'' -> !isWord(previous(at)) && previous(at) != '\'' && Character.isUpperCase(next(at));
            default -> false;
        };
    }

    private void readInside(int at, char c) {
        if (isSingle() && "«“„\"".indexOf(c) >= 0 && opens(at, c)) {
            // Single marks are often apostrophes: the others count for more.
            open = at;
            mark = c;
        } else if (c == mark && "«“".indexOf(mark) >= 0) {
            // A paragraph of a long quotation opens it again.
            depth += startsLine(at) ? 0 : 1;
        } else if (closes(at, c)) {
            depth--;
            if (depth == 0) {
                add(at, at + 1);
            }
        } else if (c == '"' && mark == '"' && opensAgain(at)) {
            reopen(at);
        }
    }

    private boolean closes(int at, char c) {
        return switch (mark) {
            case '«' -> c == '»';
            case '»' -> c == '«';
            case '‹' -> c == '›';
            case '“' -> c == '”' || (c == '"' && !isWord(next(at)));
            case '„' -> c == '“' || c == '”';
            case '"' -> c == '”' || (c == '"' && !opensAgain(at) && !(isWord(previous(at)) && isSmall(next(at))));
            case '‘' -> c == '’' && endsSingle(at);
            default -> c == mark && endsSingle(at);
        };
    }

    private boolean isSingle() {
        return mark == '‘' || mark == '\'';
    }

    private boolean endsSingle(int at) {
        return !isWord(next(at)) && (",.?!…".indexOf(previous(at)) >= 0 || ",.;".indexOf(next(at)) >= 0);
    }

    /** A straight mark between a space and a word opens: the one before it was never closed. */
    private boolean opensAgain(int at) {
        return Character.isWhitespace(previous(at)) && isWord(next(at)) && at - open > 1;
    }

    /** The paragraphs of a long quotation, printed as one: each opens it again, none but the last closes it. */
    private void reopen(int at) {
        int end = at - 1;
        while (end > open && isSpace(text.charAt(end))) {
            end--;
        }
        if (at - open <= LONGEST_UNCLOSED && ".?!…".indexOf(text.charAt(end)) >= 0) {
            add(end + 1, end + 1);
        }
        open = at;
    }

    private void endParagraph(int at) {
        if (open < 0 || (mark == '«' && at < text.length() && goesOnAfter(at))) {
            return;
        }
        boolean continued = "“\"".indexOf(mark) >= 0 && nextLineStartsWith(at, mark);
        if (!isSingle() && "»‹".indexOf(mark) < 0 && (continued || at - open <= LONGEST_UNCLOSED)) {
            add(at, at);
        }
        open = -1;
    }

    /** Whether the quotation is closed in one of the next lines before another is opened amid a line. */
    private boolean goesOnAfter(int at) {
        if (closing < at) {
            int found = text.indexOf('»', at);
            closing = found < 0 ? text.length() : found;
        }
        if (closing >= Math.min(text.length(), open + LONGEST)) {
            return false;
        }
        for (int next = at; next < closing; next++) {
            if (text.charAt(next) == '«' && !startsLine(next)) {
                return false;
            }
        }
        return true;
    }

    private boolean nextLineStartsWith(int at, char wanted) {
        int next = at;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next < text.length() && text.charAt(next) == wanted;
    }

    private void add(int to, int outsideEnd) {
        int start = open + 1;
        int end = to;
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && (isSpace(text.charAt(end - 1)) || text.charAt(end - 1) == ',')) {
            end--;
        }
        if (start < end) {
            found.add(new Quotation(new Span(start, end), new Span(open, Math.max(end, outsideEnd))));
        }
        open = -1;
    }

    private boolean startsLine(int at) {
        int before = at - 1;
        while (before >= 0 && isSpace(text.charAt(before)) && text.charAt(before) != '\n') {
            before--;
        }
        return before < 0 || text.charAt(before) == '\n';
    }

    private char previous(int at) {
        return at == 0 ? ' ' : text.charAt(at - 1);
    }

    private char next(int at) {
        return at + 1 >= text.length() ? ' ' : text.charAt(at + 1);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c);
    }

    private static boolean isSmall(char c) {
        return Character.isLowerCase(c);
    }
}

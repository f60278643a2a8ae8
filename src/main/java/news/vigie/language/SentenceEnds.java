package news.vigie.language;

import java.util.Set;

/** Decides which marks of a line end a sentence. */
final class SentenceEnds {
    private final String text;
    private final Span line;
    private final Abbreviations abbreviations;
    private final Enclosures enclosures;
    private final ShortForms forms;
    private final Starts starts;

    SentenceEnds(String text, Span line, Abbreviations abbreviations, Set<String> speech) {
        this.text = text;
        this.line = line;
        this.abbreviations = abbreviations;
        this.enclosures = Enclosures.of(text, line);
        this.forms = new ShortForms(text, line);
        this.starts = new Starts(text, line, speech);
    }

    /** Whether the character may end a sentence; a semicolon after a Greek letter asks. */
    boolean isMark(int at) {
        char c = text.charAt(at);
        return Characters.endsSentence(c) || (c == ';' && at > line.start() && Characters.isGreek(text.charAt(at - 1)));
    }

    /** Where the run of marks that starts at {@code mark} ends, closing quotation marks and brackets included. */
    int after(int mark) {
        int end = mark + 1;
        while (end < line.end()) {
            int next = Characters.skipSpaces(text, end, line.end());
            if (next < line.end() && (next == end ? belongs(end) : belongsApart(next))) {
                end = next + 1;
            } else {
                return end;
            }
        }
        return end;
    }

    private boolean belongs(int at) {
        char c = text.charAt(at);
        return Characters.endsSentence(c)
                || Characters.closesBracket(c)
                || (Characters.quotes(c) && (enclosures.closeAt(at) || !isPartOfWord(at + 1)));
    }

    /** "… !", ". . .", and the closing mark that a space is set before: "fini. »". */
    private boolean belongsApart(int at) {
        char c = text.charAt(at);
        if (c == '»' || c == '›') {
            return !isPartOfWord(at + 1);
        }
        return (isAlone(at) && !isPartOfWord(at + 1)) || (c == '"' && enclosures.closeAt(at));
    }

    private boolean isAlone(int at) {
        char c = text.charAt(at);
        boolean more = at + 1 < line.end() && text.charAt(at + 1) == c;
        return c == '!' || c == '?' || (c == '.' && !more);
    }

    private boolean isPartOfWord(int at) {
        return at < line.end() && Characters.isSpacedLetter(text.charAt(at));
    }

    /** Whether the sentence from {@code start} on ends at {@code end}, by the marks that start at {@code mark}. */
    boolean isEnd(int start, int mark, int end) {
        if (end == line.end()) {
            return true;
        }
        int next = Characters.skipSpaces(text, end, line.end());
        boolean apart = next > end || isUnspaced(mark, end) || starts.isGlued(mark, end);
        return apart
                && !enclosures.hold(end)
                && !starts.goOn(mark, end, next)
                && !(isSingleFullStop(mark, end) && abbreviations.keepTogether(forms.before(start, mark, next)));
    }

    private boolean isUnspaced(int mark, int end) {
        for (int at = mark; at < end; at++) {
            if (Characters.endsUnspacedSentence(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    private boolean isSingleFullStop(int mark, int end) {
        return text.charAt(mark) == '.' && end == mark + 1;
    }
}

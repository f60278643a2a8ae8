package news.vigie.language;

import java.util.Set;

/** Tells whether a sentence can start where a mark may have ended another. */
final class Starts {
    private static final String NEVER_FIRST = ",;:%،؛、，；：+=/&|";
    private static final int LONGEST_ADDRESS = 100;
    private static final int LONGEST_SPEAKER = 4;
    private static final int LONGEST_WORD = 20;

    private final String text;
    private final Span line;
    private final Set<String> speech;

    Starts(String text, Span line, Set<String> speech) {
        this.text = text;
        this.line = line;
        this.speech = speech;
    }

    /** "disait.Le": the space was lost, as pages that glue their paragraphs lose it. */
    boolean isGlued(int mark, int end) {
        return mark > line.start() + 1
                && isSmallOrDigit(mark - 1)
                && Character.isLetterOrDigit(text.charAt(mark - 2))
                && end + 1 < line.end()
                && Character.isUpperCase(text.charAt(end))
                && Character.isLowerCase(text.charAt(end + 1))
                && !isAddress(mark);
    }

    private boolean isSmallOrDigit(int at) {
        return Character.isLowerCase(text.charAt(at)) || Character.isDigit(text.charAt(at));
    }

    private boolean isAddress(int mark) {
        for (int at = mark - 1; at >= line.start() && mark - at < LONGEST_ADDRESS; at--) {
            char c = text.charAt(at);
            if (c == '/' || c == '@' || c == '\\' || c == '_') {
                return true;
            }
            if (Characters.isSpace(c)) {
                return text.startsWith("www.", at + 1);
            }
        }
        return text.startsWith("www.", line.start());
    }

    /**
     * Whether the text from {@code next} on goes on with the sentence before it, which the marks from {@code mark} to
     * {@code end} may end.
     */
    boolean goOn(int mark, int end, int next) {
        if (Characters.quotes(text.charAt(end - 1)) || Characters.closesBracket(text.charAt(end - 1))) {
            if (Marks.tellOfSpeech(text, end, line.end()) || (text.charAt(mark) != '.' && isSaying(next))) {
                return true;
            }
        }
        int at = next;
        while (at < line.end() && (Characters.opens(text.charAt(at)) || Characters.isSpace(text.charAt(at)))) {
            at++;
        }
        return at < line.end()
                && (NEVER_FIRST.indexOf(text.charAt(at)) >= 0
                        || (Character.isLowerCase(text.charAt(at)) && !isSmallStart(next, at)));
    }

    /** "Who?" Ann Lee asked. */
    private boolean isSaying(int next) {
        int at = next;
        for (int words = 0; words < LONGEST_SPEAKER && at < line.end(); words++) {
            int end = at;
            while (end < line.end() && Character.isLetter(text.charAt(end))) {
                end++;
            }
            if (end == at || end - at > LONGEST_WORD) {
                return false;
            }
            if (words > 0 && Character.isLowerCase(text.charAt(at))) {
                return speech.contains(text.substring(at, end));
            }
            at = Characters.skipSpaces(text, end, line.end());
        }
        return false;
    }

    /** "iPhone", "eBay"; "'s Avonds" in Dutch. */
    private boolean isSmallStart(int next, int at) {
        int second = at + 1;
        if (second >= line.end()) {
            return false;
        }
        if (at > next && Characters.isApostrophe(text.charAt(at - 1)) && Characters.isSpace(text.charAt(second))) {
            int after = Characters.skipSpaces(text, second, line.end());
            return after < line.end() && Character.isUpperCase(text.charAt(after));
        }
        return Character.isUpperCase(text.charAt(second));
    }
}

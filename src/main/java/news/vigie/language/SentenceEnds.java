package news.vigie.language;

/** Decides which marks of a line end a sentence. */
final class SentenceEnds {
    private static final int LONGEST_SHORT_FORM = 12;

    private final String text;
    private final Span line;
    private final Abbreviations abbreviations;
    private final Enclosures enclosures;

    SentenceEnds(String text, Span line, Abbreviations abbreviations) {
        this.text = text;
        this.line = line;
        this.abbreviations = abbreviations;
        this.enclosures = Enclosures.of(text, line);
    }

    /** Where the run of marks that starts at {@code mark} ends, closing quotation marks and brackets included. */
    int after(int mark) {
        int end = mark;
        while (end < line.end() && Characters.endsSentence(text.charAt(end))) {
            end++;
        }
        while (true) {
            int next = Characters.skipSpaces(text, end, line.end());
            if (end < line.end() && Characters.closes(text.charAt(end))) {
                end++;
            } else if (next < line.end() && text.charAt(next) == '»') {
                end = next + 1;
            } else {
                return end;
            }
        }
    }

    /** Whether the sentence from {@code start} on ends at {@code end}, by the marks that start at {@code mark}. */
    boolean isEnd(int start, int mark, int end) {
        if (end == line.end()) {
            return true;
        }
        int next = Characters.skipSpaces(text, end, line.end());
        boolean apart = next > end || Characters.endsUnspacedSentence(text.charAt(mark)) || isGlued(mark, end);
        return apart
                && !enclosures.hold(end)
                && !goesOn(next)
                && !(isSingleFullStop(mark, end) && isShortForm(start, mark, next));
    }

    /** "disait.Le": the space was lost, as pages that glue their paragraphs lose it. */
    private boolean isGlued(int mark, int end) {
        return mark > line.start() + 1
                && Character.isLowerCase(text.charAt(mark - 1))
                && Character.isLetter(text.charAt(mark - 2))
                && end + 1 < line.end()
                && Character.isUpperCase(text.charAt(end))
                && Character.isLowerCase(text.charAt(end + 1));
    }

    private boolean goesOn(int next) {
        int at = next;
        while (at < line.end() && (Characters.opens(text.charAt(at)) || Characters.isSpace(text.charAt(at)))) {
            at++;
        }
        return at < line.end() && (Character.isLowerCase(text.charAt(at)) || ",;:%".indexOf(text.charAt(at)) >= 0);
    }

    private boolean isSingleFullStop(int mark, int end) {
        return text.charAt(mark) == '.' && end == mark + 1;
    }

    private boolean isShortForm(int start, int mark, int next) {
        int from = mark;
        while (from > start && mark - from <= LONGEST_SHORT_FORM && isOfShortForm(text.charAt(from - 1))) {
            from--;
        }
        String form = text.substring(from, mark);
        boolean first = from == start;
        return abbreviations.keepTogether(form, first, wordAt(next));
    }

    private static boolean isOfShortForm(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '°' || c == 'º';
    }

    private String wordAt(int from) {
        int to = from;
        while (to < line.end() && to - from < LONGEST_SHORT_FORM && Character.isLetterOrDigit(text.charAt(to))) {
            to++;
        }
        return text.substring(from, to);
    }
}

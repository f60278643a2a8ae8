package news.vigie.language;

/** Reads what stands around a full stop of a line. */
final class ShortForms {
    private static final int LONGEST = 12;

    private final String text;
    private final Span line;

    ShortForms(String text, Span line) {
        this.text = text;
        this.line = line;
    }

    /**
     * The form before a full stop.
     *
     * @param start where the sentence starts
     * @param mark where the full stop stands
     * @param next where the text goes on after it
     */
    ShortForm before(int start, int mark, int next) {
        int from = start(start, mark);
        int before = Characters.skipSpacesBack(text, start, from);
        String form = text.substring(from, mark);
        int afterNext = wordEnd(next);
        boolean initial = afterNext == next + 1 && isCapital(next) && charAt(afterNext) == '.';
        return new ShortForm(
                form,
                spaced(start, before, form),
                from == line.start() ? ' ' : text.charAt(from - 1),
                before > start && Character.isDigit(text.charAt(before - 1)),
                before == start,
                text.substring(next, afterNext),
                isCapital(Characters.skipSpaces(text, afterNext, line.end())),
                initial,
                charAt(next) == '(' || charAt(next) == '[');
    }

    private String spaced(int start, int before, String form) {
        if (before <= start || text.charAt(before - 1) != '.') {
            return form;
        }
        return text.substring(start(start, before - 1), before - 1) + ". " + form;
    }

    private int start(int start, int mark) {
        int from = mark;
        while (from > start && mark - from <= LONGEST && isOfShortForm(text.charAt(from - 1))) {
            from--;
        }
        return from;
    }

    private static boolean isOfShortForm(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '°' || c == 'º' || c == '\u2011';
    }

    private int wordEnd(int from) {
        int to = from;
        while (to < line.end() && to - from < LONGEST && Character.isLetterOrDigit(text.charAt(to))) {
            to++;
        }
        return to;
    }

    private boolean isCapital(int at) {
        return Character.isUpperCase(charAt(at));
    }

    private char charAt(int at) {
        return at < line.end() ? text.charAt(at) : ' ';
    }
}

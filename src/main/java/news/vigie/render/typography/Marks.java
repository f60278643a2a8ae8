package news.vigie.render.typography;

/** A pair of quotation marks, with the space that stands inside them. */
record Marks(char opening, char closing, String space) {
    static final Marks GUILLEMETS = new Marks('«', '»', "\u202f");
    static final Marks CURLY = new Marks('“', '”', "");
    static final Marks TIGHT_GUILLEMETS = new Marks('«', '»', "");
    static final Marks LOW = new Marks('„', '“', "");
    static final Marks LOW_SINGLE = new Marks('‚', '‘', "");
    static final Marks SINGLE = new Marks('‘', '’', "");

    String around(String words) {
        return opening + space + words + space + closing;
    }

    /** The text with those other marks instead of these, if each of these that opens also closes. */
    String exchanged(String text, Marks other) {
        if (!areBalanced(text)) {
            return text;
        }
        var exchanged = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign == opening) {
                exchanged.append(other.opening);
                i = spaceEnd(text, i + 1) - 1;
            } else if (sign == closing) {
                exchanged.setLength(spaceStart(exchanged));
                exchanged.append(other.closing);
            } else {
                exchanged.append(sign);
            }
        }
        return exchanged.toString();
    }

    /** Whether the text has them, and no two of them inside one another. */
    private boolean areBalanced(String text) {
        boolean open = false;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign == opening || sign == closing) {
                if (open == (sign == opening)) {
                    return false;
                }
                open = !open;
            }
        }
        return !open;
    }

    private int spaceEnd(String text, int from) {
        int end = from;
        while (!space.isEmpty() && end < text.length() && isSpace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private int spaceStart(StringBuilder text) {
        int start = text.length();
        while (!space.isEmpty() && start > 0 && isSpace(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean isSpace(char sign) {
        return sign == ' ' || sign == '\u00a0' || sign == '\u202f';
    }
}

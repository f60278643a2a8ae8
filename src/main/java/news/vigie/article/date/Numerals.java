package news.vigie.article.date;

/** The digits of a text: those of all scripts as those of ASCII, and whether a date can be among them. */
final class Numerals {
    private Numerals() {}

    /** The text with other digits; as long as before. */
    static String plain(String text) {
        StringBuilder plain = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 0x600 && Character.isDigit(c)) {
                plain = plain == null ? new StringBuilder(text) : plain;
                plain.setCharAt(i, (char) ('0' + Character.digit(c, 10)));
            }
        }
        return plain == null ? text : plain.toString();
    }

    /**
     * Where the next year stands: four digits alone, of the last century or this one, or two after two others, 4.3.26.
     *
     * @return -1 if there is none, as in most texts
     */
    static int year(String text, int from) {
        int at = from;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && isDigit(text.charAt(end))) {
                end++;
            }
            if (isYear(text, at, end)) {
                return at;
            }
            at = end + 1;
        }
        return -1;
    }

    private static boolean isYear(String text, int from, int to) {
        return switch (to - from) {
            case 4 -> text.startsWith("19", from) || text.startsWith("20", from);
            case 2 -> from > 3 && isMark(text.charAt(from - 1)) && follows(text, from - 2);
            default -> false;
        };
    }

    /** Whether a digit, and before it a mark after another digit, end there. */
    private static boolean follows(String text, int end) {
        int at = end;
        while (at >= 0 && (isDigit(text.charAt(at)) || text.charAt(at) == ' ')) {
            at--;
        }
        return at < end && at > 0 && isMark(text.charAt(at));
    }

    private static boolean isMark(char c) {
        return c == '.' || c == '/' || c == '-' || c == ' ';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}

package news.vigie.article.date;

/** The digits of all scripts as those of ASCII. */
final class Numerals {
    /** Fewer make no date: 1.1.26. */
    private static final int FEWEST = 4;

    private Numerals() {}

    /** Whether a text holds as many digits as a date needs: most texts do not, and this is soon known. */
    static boolean suffice(String text) {
        int digits = 0;
        for (int i = 0; i < text.length() && digits < FEWEST; i++) {
            digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
        }
        return digits >= FEWEST;
    }

    /** The text with other digits; as long as before. */
    static String plain(String text) {
        StringBuilder plain = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > '9' && Character.isDigit(c)) {
                plain = plain == null ? new StringBuilder(text) : plain;
                plain.setCharAt(i, (char) ('0' + Character.digit(c, 10)));
            }
        }
        return plain == null ? text : plain.toString();
    }
}

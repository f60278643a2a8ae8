package news.vigie.language;

/** What single characters are in a text. */
public final class Characters {
    private Characters() {}

    /** Any kind of space, the narrow, the hard and the zero-width ones too. */
    public static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF' || c == '\u2060';
    }

    public static boolean endsParagraph(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u000B' || c == '\f' || c == '\u0085';
    }

    public static boolean endsSentence(char c) {
        return ".!?…‽".indexOf(c) >= 0 || endsUnspacedSentence(c) || c == '؟' || c == '۔' || c == '।';
    }

    /** In Chinese and Japanese no space follows. */
    public static boolean endsUnspacedSentence(char c) {
        return "。！？｡".indexOf(c) >= 0;
    }

    public static boolean closes(char c) {
        return "\"”»’'›)]」』）]".indexOf(c) >= 0;
    }

    public static boolean opens(char c) {
        return "\"“„«‘'‹([-–—¿¡「『（".indexOf(c) >= 0;
    }

    public static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }

    /** The first offset from {@code from} on that is no space, at most {@code end}. */
    public static int skipSpaces(String text, int from, int end) {
        int at = from;
        while (at < end && isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The end of the text before {@code to} without the spaces that end it, at least {@code start}. */
    public static int skipSpacesBack(String text, int start, int to) {
        int at = to;
        while (at > start && isSpace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }
}

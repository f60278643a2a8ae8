package news.vigie.language;

/** What single characters are in a text. */
public final class Characters {
    private Characters() {}

    /** Any kind of space, the narrow, the hard and the zero-width ones too. */
    static boolean isSpace(char c) {
        if (c < 0x80) {
            return c <= ' ' && Character.isWhitespace(c);
        }
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF' || c == '\u2060';
    }

    public static boolean endsParagraph(char c) {
        return (c >= '\n' && c <= '\r') || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    static boolean endsSentence(char c) {
        if (c < 0x80) {
            return c == '.' || c == '!' || c == '?';
        }
        return switch (c) {
            case '…', '‽', '‼', '⁇', '⁈', '⁉', '\u037E', '؟', '۔', '։', '።', '．' -> true;
            default -> endsUnspacedSentence(c);
        };
    }

    /** After the marks of Chinese, Japanese and the scripts of India no space need follow. */
    static boolean endsUnspacedSentence(char c) {
        return switch (c) {
            case '。', '！', '？', '｡', '।', '॥', '។', '။' -> true;
            default -> false;
        };
    }

    /** A letter or digit of a script that sets spaces between words. */
    static boolean isSpacedLetter(char c) {
        return c < 0x2E80 && Character.isLetterOrDigit(c);
    }

    static boolean isGreek(char c) {
        return (c >= 0x370 && c <= 0x3FF) || (c >= 0x1F00 && c <= 0x1FFF);
    }

    /** A mark that closes whatever stands before it. */
    static boolean closesBracket(char c) {
        return switch (c) {
            case ')', ']', '）', '］', '」', '』', '】', '》' -> true;
            default -> false;
        };
    }

    /** A quotation mark, which opens in one language and closes in another. */
    static boolean quotes(char c) {
        return switch (c) {
            case '"', '“', '”', '„', '«', '»', '‹', '›', '\'', '‘', '’', '‚', '＂' -> true;
            default -> false;
        };
    }

    static boolean opens(char c) {
        return quotes(c) || "([{-–—―¿¡「『（【《•*".indexOf(c) >= 0;
    }

    public static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }

    /** The first offset from {@code from} on that is no space, at most {@code end}. */
    static int skipSpaces(String text, int from, int end) {
        int at = from;
        while (at < end && isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The end of the text before {@code to} without the spaces that end it, at least {@code start}. */
    static int skipSpacesBack(String text, int start, int to) {
        int at = to;
        while (at > start && isSpace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }
}

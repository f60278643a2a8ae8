package news.vigie.render.typography;

import java.util.regex.Pattern;

/** The straight single mark in English, which is an apostrophe far more often than a quotation mark. */
final class SingleMarks {
    /** '90s, 'em, 'tis: something is left out before these. */
    private static final Pattern SHORTENED = Pattern.compile("(?i)\\d\\ds?(?![\\p{L}\\p{N}'])"
            + "|(?:tis|twas|twill|twere|em|til|cause|cos|round|bout|n)(?![\\p{L}\\p{N}])");

    private SingleMarks() {}

    static String curled(String text) {
        if (text.indexOf('\'') < 0) {
            return text;
        }
        int last = lastClosing(text);
        var curled = new StringBuilder(text);
        for (int i = text.indexOf('\''); i >= 0; i = text.indexOf('\'', i + 1)) {
            if (!startsWord(text, i)) {
                curled.setCharAt(i, follows(text, i) ? '’' : '\'');
            } else if (follows(text, i + 2)) {
                curled.setCharAt(i, i < last && !isShortened(text, i + 1) ? '‘' : '’');
            }
        }
        return curled.toString();
    }

    private static boolean isShortened(String text, int at) {
        return SHORTENED.matcher(text).region(at, text.length()).lookingAt();
    }

    private static int lastClosing(String text) {
        for (int i = text.lastIndexOf('\''); i > 0; i = text.lastIndexOf('\'', i - 1)) {
            boolean ends = i + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 1));
            if (ends && follows(text, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean startsWord(String text, int at) {
        return at == 0 || isSpace(text.charAt(at - 1)) || "([{“‘-–—/".indexOf(text.charAt(at - 1)) >= 0;
    }

    /** Whether something stands before the place. */
    private static boolean follows(String text, int at) {
        return at > 0 && at <= text.length() && !isSpace(text.charAt(at - 1));
    }

    private static boolean isSpace(char sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }
}

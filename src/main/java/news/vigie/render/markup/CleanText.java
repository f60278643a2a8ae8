package news.vigie.render.markup;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Foreign text made harmless to show: no control characters (a terminal would obey them), none that turn the direction
 * of writing (they would reach beyond the text), accents composed. Telegram does the same to what it gets, and drops
 * some combining marks besides, so that a text cleaned here arrives as it is.
 */
public final class CleanText {
    private static final Pattern REMOVED =
            Pattern.compile("[\\r\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\ufffe\\uffff\\u0333\\u033f\\u030a]|\\p{Cs}");
    private static final Pattern CONTROLS = Pattern.compile("[\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f]");
    private static final Pattern LINE_ENDS = Pattern.compile("\\s*\\n\\s*");

    private CleanText() {}

    /** Keeps line ends. */
    public static String of(String text) {
        if (text.chars().allMatch(CleanText::isClean)) {
            return text;
        }
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return CONTROLS.matcher(REMOVED.matcher(composed).replaceAll("")).replaceAll(" ");
    }

    /** On one line, without spaces around. */
    public static String line(String text) {
        return LINE_ENDS.matcher(of(text).strip()).replaceAll(" ");
    }

    /** The text, or its beginning up to a space and an ellipsis where it has more than {@code most} UTF-16 units. */
    public static String shortened(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int cut = Character.isHighSurrogate(text.charAt(most - 2)) ? most - 2 : most - 1;
        int space = text.lastIndexOf(' ', cut);
        return text.substring(0, space > most / 2 ? space : cut).stripTrailing() + "…";
    }

    /** Most of what European languages are written with; never wrong, seldom too strict. */
    private static boolean isClean(int c) {
        return (c >= 0x20 && c < 0x7f)
                || c == '\n'
                || (c >= 0xa0 && c < 0x300)
                || (c >= 0x2010 && c < 0x2028)
                || c == 0x202f;
    }
}

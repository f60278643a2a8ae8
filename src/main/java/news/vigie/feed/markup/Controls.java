package news.vigie.feed.markup;

import java.nio.charset.Charset;

/**
 * Characters that no document may hold: left out, or the letters that they were before a wrong charset. A database refuses
 * some, a terminal obeys others. Whatever reads references or escapes can bring them back.
 */
public final class Controls {
    private static final char C1_START = 0x80;
    private static final char C1_END = 0x9f;
    private static final char DELETE = 0x7f;
    private static final char NO_CHARACTERS = 0xfffe;

    /** U+0080 to U+009F are windows-1252 that went through the wrong hands. */
    private static final String C1 = windows();

    private Controls() {}

    /** All but tabs and line breaks goes; what joins letters or turns their direction stays. */
    public static String mended(String text) {
        int first = first(text);
        if (first == text.length()) {
            return text;
        }
        var out = new StringBuilder(text.length()).append(text, 0, first);
        for (int i = first; i < text.length(); i++) {
            char letter = letter(text.charAt(i));
            if (!isWrong(letter)) {
                out.append(letter);
            }
        }
        return out.toString();
    }

    private static int first(String text) {
        int i = 0;
        while (i < text.length() && !isWrong(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** The letter that a C1 control was; what windows-1252 leaves free stays a control. */
    static char letter(char c) {
        return c >= C1_START && c <= C1_END ? C1.charAt(c - C1_START) : c;
    }

    static boolean isWrong(char c) {
        return c < ' ' ? c != '\t' && c != '\n' && c != '\r' : c >= DELETE && (c <= C1_END || c >= NO_CHARACTERS);
    }

    private static String windows() {
        Charset windows = Charset.forName("windows-1252");
        var letters = new StringBuilder();
        for (char c = C1_START; c <= C1_END; c++) {
            char letter = new String(new byte[] {(byte) c}, windows).charAt(0);
            letters.append(letter == 0xfffd ? c : letter);
        }
        return letters.toString();
    }
}

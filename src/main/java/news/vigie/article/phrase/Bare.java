package news.vigie.article.phrase;

import java.text.Normalizer;
import java.util.Locale;

/** Text as it is compared: without case and accents, with single spaces and straight apostrophes. */
public final class Bare {
    /** Latin letters with their accents end before. */
    private static final int LATIN = 0x180;

    private static final char[] PLAIN = plain();

    private Bare() {}

    private static char[] plain() {
        char[] plain = new char[LATIN];
        for (char c = 0; c < LATIN; c++) {
            String small = String.valueOf(c).toLowerCase(Locale.ROOT);
            plain[c] = Normalizer.normalize(small, Normalizer.Form.NFD).charAt(0);
        }
        plain['\u00a0'] = ' ';
        return plain;
    }

    /** The text so; French puts a space before a colon and English does not: it is left out. */
    public static String of(String text) {
        StringBuilder bare = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < LATIN) {
                add(bare, PLAIN[c]);
            } else if (c >= '\u2000' && c <= '\u2fff') {
                addSign(bare, c);
            } else {
                return ofAnyScript(text);
            }
        }
        return strippedEnd(bare);
    }

    private static String ofAnyScript(String text) {
        StringBuilder bare = new StringBuilder(text.length());
        String apart = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            if (c < LATIN) {
                add(bare, PLAIN[c]);
            } else if (!isMark(c)) {
                addSign(bare, c);
            }
        }
        return strippedEnd(bare);
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** A bare text without the signs at its ends; brackets and the signs of credits stay. */
    static String core(String bare) {
        int start = 0;
        int end = bare.length();
        while (start < end && !isKept(bare.codePointAt(start), "(©@")) {
            start += Character.charCount(bare.codePointAt(start));
        }
        while (end > start && !isKept(bare.codePointBefore(end), ")")) {
            end -= Character.charCount(bare.codePointBefore(end));
        }
        return bare.substring(start, end);
    }

    private static boolean isKept(int c, String signs) {
        return Character.isLetterOrDigit(c) || signs.indexOf(c) >= 0;
    }

    private static void addSign(StringBuilder bare, char c) {
        if (c == '\u202f') {
            add(bare, ' ');
        } else {
            add(bare, c == '’' ? '\'' : c);
        }
    }

    private static void add(StringBuilder bare, char c) {
        boolean space = c == ' ' || (c >= '\t' && c <= '\r');
        boolean spaced = !bare.isEmpty() && bare.charAt(bare.length() - 1) == ' ';
        if (!space) {
            if (c == ':' && spaced) {
                bare.setLength(bare.length() - 1);
            }
            bare.append(c);
        } else if (!spaced && !bare.isEmpty()) {
            bare.append(' ');
        }
    }

    private static String strippedEnd(StringBuilder bare) {
        boolean spaced = !bare.isEmpty() && bare.charAt(bare.length() - 1) == ' ';
        return bare.substring(0, bare.length() - (spaced ? 1 : 0));
    }
}

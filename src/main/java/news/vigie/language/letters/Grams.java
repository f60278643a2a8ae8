package news.vigie.language.letters;

/**
 * The three letters in a row of a text, in small letters; the edge of a word is a space. One after the other, each as a
 * number: 16 bits a letter.
 */
final class Grams {
    /** No three letters. */
    static final long NONE = -1;

    private static final long LAST_THREE = 0xFFFF_FFFF_FFFFL;
    private static final long WORD = 1L << 62;
    private static final long LETTERS = WORD - 1;
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private final String text;
    private final int end;
    private int at;
    private long last = ' ';
    private long letters;
    private long word;

    Grams(String text, int start, int end) {
        this.text = text;
        this.at = start;
        this.end = end;
    }

    /** The next three letters; {@link #NONE} at the end. */
    long next() {
        while (at <= end) {
            char c = at == end ? ' ' : letter(text.charAt(at));
            at++;
            if (c != ' ' || (last & 0xFFFF) != ' ') {
                spell(c);
                last = ((last << 16) | c) & LAST_THREE;
                if (last >> 32 != 0 && ((last >> 16) & 0xFFFF) != ' ') {
                    return last;
                }
            }
        }
        return NONE;
    }

    private void spell(char c) {
        if (c == ' ') {
            word = letters | WORD;
            letters = 0;
        } else {
            letters = (letters * MIX + c) & LETTERS;
        }
    }

    /** Whether the three letters are the end of a word. */
    static boolean endsWord(long gram) {
        return (gram & 0xFFFF) == ' ';
    }

    /** A number for the word that ended last, none of three letters. */
    long word() {
        return word;
    }

    /** The letter in its small form; a space for everything that is no letter. */
    private static char letter(char c) {
        if (c < 0x80) {
            int small = c | 0x20;
            return small >= 'a' && small <= 'z' ? (char) small : ' ';
        }
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK
                ? Character.toLowerCase(c)
                : ' ';
    }

    static long of(CharSequence gram) {
        return ((long) gram.charAt(0) << 32) | ((long) gram.charAt(1) << 16) | gram.charAt(2);
    }
}

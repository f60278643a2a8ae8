package news.vigie.story.group;

import java.text.Normalizer;
import java.util.BitSet;

/** Letters as grouping reads them: small, and without accents where those make no other word. */
final class Letters {
    private static final char[] PLAIN = plain();
    private static final BitSet OF_WORDS = ofWords();

    private Letters() {}

    /** The small letter; 0 for an accent that stands alone. */
    static char plain(char letter) {
        return letter < PLAIN.length ? PLAIN[letter] : Character.toLowerCase(letter);
    }

    static boolean isOfWord(char letter) {
        return OF_WORDS.get(letter);
    }

    private static BitSet ofWords() {
        var ofWords = new BitSet();
        for (int letter = 0; letter <= Character.MAX_VALUE; letter++) {
            int type = Character.getType(letter);
            ofWords.set(
                    letter,
                    Character.isLetterOrDigit(letter)
                            || type == Character.NON_SPACING_MARK
                            || type == Character.COMBINING_SPACING_MARK
                            || type == Character.SURROGATE);
        }
        return ofWords;
    }

    private static char[] plain() {
        var plain = new char[0x2000];
        for (char letter = 0; letter < plain.length; letter++) {
            String apart = Normalizer.normalize(Character.toString(Character.toLowerCase(letter)), Normalizer.Form.NFD);
            char first = apart.charAt(0);
            plain[letter] = Character.getType(first) == Character.NON_SPACING_MARK ? 0 : first;
        }
        return plain;
    }
}

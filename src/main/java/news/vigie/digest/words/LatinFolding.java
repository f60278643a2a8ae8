package news.vigie.digest.words;

import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The folding of texts that are written in Latin letters and the usual marks, letter by letter: whole archives are folded,
 * and there no letter changes what becomes of another.
 */
final class LatinFolding {
    private static final int LETTERS_END = 0x250;
    private static final int MORE_LETTERS = 0x1e00;
    private static final int MORE_LETTERS_END = 0x1f00;
    private static final int MARKS = 0x2000;
    private static final int MARKS_END = 0x20d0;
    private static final int ACCENTS = 0x300;
    private static final int ACCENTS_END = 0x370;

    private final String[] letters;
    private final String[] moreLetters;
    private final String[] marks;

    /** @param rule what becomes of a letter that stands alone */
    LatinFolding(UnaryOperator<String> rule) {
        letters = table(0, LETTERS_END, rule);
        moreLetters = table(MORE_LETTERS, MORE_LETTERS_END, rule);
        marks = table(MARKS, MARKS_END, rule);
    }

    private static String[] table(int from, int to, UnaryOperator<String> rule) {
        return IntStream.range(from, to)
                .mapToObj(letter -> rule.apply(Character.toString(letter)))
                .toArray(String[]::new);
    }

    /** Null: other letters are in it. */
    @Nullable
    String fold(String text) {
        var folded = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter < 0x80) {
                folded.append(letter);
            } else if (letter < ACCENTS || letter >= ACCENTS_END) {
                String plain = plain(letter);
                if (plain == null) {
                    return null;
                }
                folded.append(plain);
            }
        }
        return folded.toString();
    }

    /** The words of the text in small letters, each between two spaces; null: other letters are in it. */
    @Nullable
    String words(String text) {
        var words = new StringBuilder(text.length() + 8).append(' ');
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter < 0x80) {
                add(letter, words);
            } else if (letter < ACCENTS || letter >= ACCENTS_END) {
                String plain = plain(letter);
                if (plain == null) {
                    return null;
                }
                for (int at = 0; at < plain.length(); at++) {
                    add(plain.charAt(at), words);
                }
            }
        }
        add(' ', words);
        return words.length() == 1 ? "" : words.toString();
    }

    private static void add(char letter, StringBuilder words) {
        if (Folding.isOfWord(letter)) {
            words.append(Character.toLowerCase(letter));
        } else if (words.charAt(words.length() - 1) != ' ') {
            words.append(' ');
        }
    }

    private @Nullable String plain(char letter) {
        if (letter < LETTERS_END) {
            return letters[letter];
        }
        if (letter >= MARKS) {
            return letter < MARKS_END ? marks[letter - MARKS] : null;
        }
        return letter >= MORE_LETTERS && letter < MORE_LETTERS_END ? moreLetters[letter - MORE_LETTERS] : null;
    }
}

package news.vigie.digest.words;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts as they are compared: without accents and case, with one kind of apostrophe. */
public final class Folding {
    private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036f]+");
    private static final Pattern APOSTROPHES = Pattern.compile("[\u2019\u2018\u02bc\u2032]");
    private static final LatinFolding LATIN = new LatinFolding(Folding::anyLetters);

    private Folding() {}

    /** "Élysée’s" becomes "elysee's". */
    public static String fold(String text) {
        return withoutAccents(text).toLowerCase(Locale.ROOT);
    }

    /** The letters and digits of a name alone: "Le Monde" and "lemonde" are the same. */
    public static String key(String name) {
        return joined(fold(name), "");
    }

    /** The words of the text, each between two spaces: " la une de l equipe ". */
    public static String words(String text) {
        String latin = LATIN.words(text);
        if (latin != null) {
            return latin;
        }
        String words = joined(fold(text), " ");
        return words.isEmpty() ? "" : " " + words + " ";
    }

    private static String joined(String text, String between) {
        var words = new StringBuilder(text.length() + 2);
        boolean isBetween = false;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int letter = text.codePointAt(i);
            if (!isOfWord(letter)) {
                isBetween = true;
                continue;
            }
            if (isBetween && !words.isEmpty()) {
                words.append(between);
            }
            isBetween = false;
            words.appendCodePoint(letter);
        }
        return words.toString();
    }

    /** A letter, a mark on one, or a digit or number of any script. */
    static boolean isOfWord(int letter) {
        if (letter < 0x80) {
            return (letter >= 'a' && letter <= 'z')
                    || (letter >= '0' && letter <= '9')
                    || (letter >= 'A' && letter <= 'Z');
        }
        return Character.isLetter(letter)
                || switch (Character.getType(letter)) {
                    case Character.NON_SPACING_MARK,
                            Character.COMBINING_SPACING_MARK,
                            Character.ENCLOSING_MARK,
                            Character.DECIMAL_DIGIT_NUMBER,
                            Character.LETTER_NUMBER,
                            Character.OTHER_NUMBER -> true;
                    default -> false;
                };
    }

    /** Case is kept, so that it can be done to a regular expression as well: "\S" is not "\s". */
    static String withoutAccents(String text) {
        String latin = LATIN.fold(text);
        return latin == null ? anyLetters(text) : latin;
    }

    private static String anyLetters(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        String bare = ACCENTS.matcher(apart).replaceAll("");
        String plain = APOSTROPHES
                .matcher(Normalizer.normalize(bare, Normalizer.Form.NFC))
                .replaceAll("'");
        return ligaturesApart(plain);
    }

    private static String ligaturesApart(String text) {
        return text.replace("œ", "oe")
                .replace("Œ", "OE")
                .replace("æ", "ae")
                .replace("Æ", "AE")
                .replace("ß", "ss")
                .replace("ø", "o")
                .replace("Ø", "O")
                .replace("ł", "l")
                .replace("Ł", "L");
    }
}

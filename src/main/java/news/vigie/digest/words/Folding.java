package news.vigie.digest.words;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts as they are compared: without accents and case, with one kind of apostrophe. */
public final class Folding {
    private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036f]+");
    private static final Pattern APOSTROPHES = Pattern.compile("[\u2019\u2018\u02bc\u2032]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private Folding() {}

    /** "Élysée’s" becomes "elysee's". */
    public static String fold(String text) {
        return withoutAccents(text).toLowerCase(Locale.ROOT);
    }

    /** The letters and digits of a name alone: "Le Monde" and "lemonde" are the same. */
    public static String key(String name) {
        return BETWEEN_WORDS.matcher(fold(name)).replaceAll("");
    }

    /** The words of the text, each between two spaces: " la une de l equipe ". */
    public static String words(String text) {
        String words = BETWEEN_WORDS.matcher(fold(text)).replaceAll(" ").strip();
        return words.isEmpty() ? "" : " " + words + " ";
    }

    /** Case is kept, so that it can be done to a regular expression as well: "\S" is not "\s". */
    static String withoutAccents(String text) {
        if (text.chars().allMatch(c -> c < 0x80)) {
            return text;
        }
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

package news.vigie.demo.desk;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;

/** Makes the last step of an address of a title. */
final class Slug {
    private static final int LONGEST = 60;

    private Slug() {}

    /** One that is not taken yet: the title in ASCII, with a number behind it if need be. */
    static String of(String title, Predicate<String> taken) {
        String plain = plain(title);
        String slug = plain;
        for (int n = 2; taken.test(slug); n++) {
            slug = plain + "-" + n;
        }
        return slug;
    }

    private static String plain(String title) {
        String ascii = Normalizer.normalize(title.replace("œ", "oe").replace("Œ", "oe"), Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-");
        String bounded = ascii.substring(0, Math.min(LONGEST, ascii.length())).replaceAll("^-+|-+$", "");
        return bounded.isEmpty() ? "article" : bounded;
    }
}

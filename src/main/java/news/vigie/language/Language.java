package news.vigie.language;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A language by its ISO 639 code in small letters ("fr"); "und" where it is not known. Those that Vigie reads best have
 * a folder of word lists of that name in the resources; the others are read by general rules.
 */
public record Language(String code) {
    public static final Language FRENCH = new Language("fr");
    public static final Language ENGLISH = new Language("en");
    public static final Language UNKNOWN = new Language("und");

    /** The language of a tag as feeds and pages write it: "fr-FR", "en_GB", "FR". */
    public static Language of(@Nullable String tag) {
        if (tag == null || tag.isBlank()) {
            return UNKNOWN;
        }
        String code = Locale.forLanguageTag(tag.strip().replace('_', '-')).getLanguage();
        return code.isEmpty() ? UNKNOWN : new Language(code);
    }

    public boolean isKnown() {
        return !equals(UNKNOWN);
    }

    public Locale locale() {
        return Locale.forLanguageTag(code);
    }
}

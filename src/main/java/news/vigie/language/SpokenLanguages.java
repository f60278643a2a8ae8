package news.vigie.language;

import java.util.List;
import java.util.Locale;

/** The languages that readers are answered in: those of {@code messages/languages.txt}, in its order. */
public final class SpokenLanguages {
    public static final List<Language> ALL = WordLists.lines("/messages/languages.txt").stream()
            .map(Language::new)
            .toList();

    private SpokenLanguages() {}

    /** As its speakers call it, fit for a button: "Français", "Deutsch". */
    public static String ownName(Language language) {
        Locale locale = language.locale();
        String name = locale.getDisplayLanguage(locale);
        int first = name.offsetByCodePoints(0, 1);
        return name.substring(0, first).toUpperCase(locale) + name.substring(first);
    }
}

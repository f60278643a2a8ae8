package news.vigie.article.date;

import java.text.Normalizer;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The names of the months, whole and short, in the languages whose pages are read most. */
final class MonthNames {
    private static final List<String> LANGUAGES = List.of(
            "en", "fr", "de", "es", "it", "pt", "nl", "pl", "ru", "el", "cs", "sv", "da", "no", "fi", "ro", "hu", "tr",
            "uk", "id", "ca");

    private static final int SHORTEST = 3;
    private static final Map<String, Month> NAMES = names();

    private MonthNames() {}

    private static Map<String, Month> names() {
        Map<String, Month> names = new HashMap<>();
        for (String language : LANGUAGES) {
            for (TextStyle style :
                    List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE)) {
                for (Month month : Month.values()) {
                    names.putIfAbsent(bare(month.getDisplayName(style, Locale.forLanguageTag(language))), month);
                }
            }
        }
        names.keySet().removeIf(name -> name.length() < SHORTEST || Character.isDigit(name.charAt(0)));
        names.put("sept", Month.SEPTEMBER);
        return Map.copyOf(names);
    }

    static Optional<Month> month(String word) {
        return Optional.ofNullable(NAMES.get(bare(word)));
    }

    private static String bare(String word) {
        return Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("[^\\p{L}]+", "");
    }
}

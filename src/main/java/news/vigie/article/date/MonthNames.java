package news.vigie.article.date;

import java.text.Normalizer;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import news.vigie.article.phrase.ResourceLines;

/**
 * The names of the months, whole and short, in the languages whose pages are read most; where two languages mean
 * different months by one name, it is that of the language that is named first.
 */
final class MonthNames {
    private static final List<String> LANGUAGES = List.of(
            "en", "fr", "de", "es", "it", "pt", "nl", "pl", "ru", "el", "cs", "sv", "da", "no", "fi", "ro", "hu", "tr",
            "uk", "id", "ca", "ar", "fa", "hi", "he", "bg", "sr", "hr", "sk", "sl", "lt", "lv", "et", "is", "be", "mk",
            "sq", "az", "kk", "ka", "hy", "bn", "gu", "mr", "ta", "te", "ur", "th", "sw", "af", "ga", "eu", "gl");

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
        for (String line : ResourceLines.of("month-names.txt")) {
            String[] words = line.split("\\s+", 2);
            names.putIfAbsent(bare(words[1]), Month.of(Integer.parseInt(words[0])));
        }
        names.keySet().removeIf(name -> name.length() < SHORTEST);
        return Map.copyOf(names);
    }

    static Optional<Month> month(String word) {
        String bare = bare(word);
        Month month = NAMES.get(bare);
        boolean prefixed = month == null && bare.startsWith("ב");
        return Optional.ofNullable(prefixed ? NAMES.get(bare.substring(1)) : month);
    }

    private static String bare(String word) {
        return Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("[^\\p{L}]+", "");
    }
}

package news.vigie.feed.date;

import java.text.Normalizer;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words of dates in the languages of feeds: months and zones. */
final class DateWords {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Map<String, Integer> MONTHS = months();
    private static final Map<String, ZoneOffset> ZONES = zones();

    private DateWords() {}

    /** Without accents and in small letters, as the tables have it. */
    static String folded(String text) {
        return ACCENTS.matcher(Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("");
    }

    static @Nullable Integer month(String foldedWord) {
        return MONTHS.get(foldedWord);
    }

    static @Nullable ZoneOffset zone(String foldedWord) {
        return ZONES.get(foldedWord);
    }

    private static Map<String, Integer> months() {
        var months = new HashMap<String, Integer>();
        for (List<String> row : WordTable.rows("months.txt")) {
            row.stream().skip(1).forEach(word -> months.put(folded(word), Integer.valueOf(row.getFirst())));
        }
        return Map.copyOf(months);
    }

    private static Map<String, ZoneOffset> zones() {
        var zones = new HashMap<String, ZoneOffset>();
        WordTable.rows("zones.txt").forEach(row -> zones.put(row.get(0), ZoneOffset.of(row.get(1))));
        return Map.copyOf(zones);
    }
}

package news.vigie.feed.date;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words of dates in the languages of feeds: months and zones. */
final class DateWords {
    private static final Pattern WORD = Pattern.compile("[a-z][a-z_]*(?:/[a-z_+-]+){0,2}");
    private static final Map<String, Integer> MONTHS = months();
    private static final Map<String, ZoneOffset> ZONES = zones();

    private DateWords() {}

    static @Nullable Integer month(String foldedWord) {
        return MONTHS.get(foldedWord);
    }

    /** The first zone that the text names, by a short form or as {@code europe/paris}; else UTC. */
    static ZoneOffset offset(String folded, LocalDateTime at) {
        Matcher word = WORD.matcher(folded);
        while (word.find()) {
            ZoneId zone = word.group().contains("/") ? Regions.BY_NAME.get(word.group()) : ZONES.get(word.group());
            if (zone != null) {
                return zone.getRules().getOffset(at);
            }
        }
        return ZoneOffset.UTC;
    }

    private static Map<String, Integer> months() {
        var months = new HashMap<String, Integer>();
        for (List<String> row : WordTable.rows("months.txt")) {
            row.stream().skip(1).forEach(word -> months.put(DateText.folded(word), Integer.valueOf(row.getFirst())));
        }
        return Map.copyOf(months);
    }

    private static Map<String, ZoneOffset> zones() {
        var zones = new HashMap<String, ZoneOffset>();
        WordTable.rows("zones.txt").forEach(row -> zones.put(row.get(0), ZoneOffset.of(row.get(1))));
        return Map.copyOf(zones);
    }

    /** Some hundred that few feeds name: only made once one does. */
    private static final class Regions {
        static final Map<String, ZoneId> BY_NAME = ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.contains("/"))
                .collect(Collectors.toUnmodifiableMap(id -> id.toLowerCase(Locale.ROOT), ZoneId::of));
    }
}

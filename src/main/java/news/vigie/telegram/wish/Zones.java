package news.vigie.telegram.wish;

import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.vigie.digest.words.EditDistance;
import news.vigie.digest.words.Folding;
import news.vigie.language.Language;
import news.vigie.render.Messages;

/**
 * Time zones by the names that people write: towns as the data of ICU call them in the languages of the bundles, large
 * towns of a list of our own, countries, names like "America/Toronto", distances like "UTC+2".
 */
final class Zones {
    private static final int MOST_GUESSES = 6;
    private static final int LONGEST = 60;
    private static final Pattern DISTANCE =
            Pattern.compile("(?:utc|gmt)?\\s*([+\\-\u2212])\\s*(\\d{1,2})(?:[:h]?([0-5]\\d))?");
    private static final Zones ALL = new Zones();

    /** By what is compared of their names. */
    private final Map<String, Set<ZoneId>> byName = new LinkedHashMap<>();

    private Zones() {
        Set<String> known = ZoneId.getAvailableZoneIds();
        for (String id : TimeZone.getAvailableIDs(SystemTimeZoneType.ANY, null, null)) {
            if (id.contains("/") && !id.startsWith("Etc/") && known.contains(id)) {
                names(id).forEach(name -> put(name, canonical(id)));
            }
        }
        for (Language language : Messages.LANGUAGES) {
            countries(language);
        }
        for (String line : cities()) {
            String[] parts = line.split(" = ", 2);
            byName.put(Folding.key(parts[0]), Set.of(ZoneId.of(parts[1])));
        }
    }

    static Zones all() {
        return ALL;
    }

    /** What was meant, for certain: one zone. What may have been meant: several. Nothing like it: none. */
    List<ZoneId> find(String typed) {
        String text = typed.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            return List.of();
        }
        return distance(text).map(zone -> List.<ZoneId>of(zone)).orElseGet(() -> named(Folding.key(text)));
    }

    /** Whether the words name a zone, rather than look like its name. */
    boolean isCertain(String typed) {
        return distance(typed.strip()).isPresent() || byName.containsKey(Folding.key(typed));
    }

    /** The zone as readers of the language call it: "Montréal", "New York"; of a distance, itself. */
    static String name(ZoneId zone, Language language) {
        String told = TimeZoneNames.getInstance(ULocale.forLocale(language.locale()))
                .getExemplarLocationName(TimeZone.getCanonicalID(zone.getId()));
        return told == null || told.isEmpty() ? zone.getId() : told;
    }

    private List<ZoneId> named(String key) {
        if (key.isEmpty()) {
            return List.of();
        }
        Set<ZoneId> exact = byName.get(key);
        if (exact != null) {
            return exact.stream().limit(MOST_GUESSES).toList();
        }
        // Shorter beginnings fit half of the world.
        Stream<ZoneId> begun = key.length() < 3 ? Stream.empty() : zones(name -> name.startsWith(key));
        List<ZoneId> found = begun.distinct().limit(MOST_GUESSES + 1L).toList();
        return found.isEmpty() ? near(key) : found.stream().limit(MOST_GUESSES).toList();
    }

    private Stream<ZoneId> zones(java.util.function.Predicate<String> fits) {
        return byName.entrySet().stream()
                .filter(entry -> fits.test(entry.getKey()))
                .sorted(Comparator.comparingInt(entry -> entry.getKey().length()))
                .flatMap(entry -> entry.getValue().stream());
    }

    private List<ZoneId> near(String key) {
        int most = key.length() < 5 ? 1 : 2;
        return zones(name -> Math.abs(name.length() - key.length()) <= most && EditDistance.between(name, key) <= most)
                .distinct()
                .limit(MOST_GUESSES)
                .toList();
    }

    private static Optional<ZoneId> distance(String text) {
        String folded = Folding.fold(text);
        if (folded.equals("utc") || folded.equals("gmt")) {
            return Optional.of(ZoneOffset.UTC);
        }
        Matcher matcher = DISTANCE.matcher(folded);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int minutes = matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3));
        int sign = matcher.group(1).equals("+") ? 1 : -1;
        try {
            return Optional.of(ZoneOffset.ofHoursMinutes(sign * Integer.parseInt(matcher.group(2)), sign * minutes));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static List<String> names(String id) {
        var names = new ArrayList<String>();
        names.add(id);
        names.add(id.substring(id.lastIndexOf('/') + 1));
        for (Language language : Messages.LANGUAGES) {
            String told = TimeZoneNames.getInstance(ULocale.forLocale(language.locale()))
                    .getExemplarLocationName(id);
            if (told != null) {
                names.add(told);
            }
        }
        return names;
    }

    /** A country of many zones is told by its largest towns' names only: too many are no answer. */
    private void countries(Language language) {
        for (String country : Locale.getISOCountries()) {
            Set<ZoneId> zones = new LinkedHashSet<>();
            TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, country, null)
                    .forEach(id -> zones.add(canonical(id)));
            if (!zones.isEmpty()) {
                String name = Locale.of("", country).getDisplayCountry(language.locale());
                byName.putIfAbsent(Folding.key(name), zones);
            }
        }
    }

    private void put(String name, ZoneId zone) {
        byName.computeIfAbsent(Folding.key(name), key -> new LinkedHashSet<>()).add(zone);
    }

    private static ZoneId canonical(String id) {
        String iana = TimeZone.getIanaID(id);
        return ZoneId.of(ZoneId.getAvailableZoneIds().contains(iana) ? iana : id);
    }

    private static List<String> cities() {
        try (InputStream file =
                Objects.requireNonNull(Zones.class.getResourceAsStream("/news/vigie/telegram/wish/cities.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && line.contains(" = "))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

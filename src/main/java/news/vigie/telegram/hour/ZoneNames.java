package news.vigie.telegram.hour;

import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import com.ibm.icu.util.ULocale;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import news.vigie.digest.words.EditDistance;
import news.vigie.digest.words.Folding;
import news.vigie.language.Language;
import news.vigie.language.WordLists;
import news.vigie.render.Messages;

/**
 * What time zones are called: by towns as the data of ICU name them in the languages of the bundles, by the large towns
 * of {@code cities.txt}, by countries.
 */
final class ZoneNames {
    /** By what is compared of their names. */
    private final Map<String, Set<ZoneId>> byName = new LinkedHashMap<>();

    ZoneNames() {
        Set<String> known = ZoneId.getAvailableZoneIds();
        for (String id : TimeZone.getAvailableIDs(SystemTimeZoneType.ANY, null, null)) {
            if (id.contains("/") && !id.startsWith("Etc/") && known.contains(id)) {
                put(id, canonical(id));
                put(id.substring(id.lastIndexOf('/') + 1), canonical(id));
                Messages.LANGUAGES.forEach(language -> put(town(id, language), canonical(id)));
            }
        }
        for (String line : WordLists.lines("/news/vigie/telegram/hour/cities.txt")) {
            String[] parts = line.split(" = ", 2);
            put(parts[0], ZoneId.of(parts[1]));
        }
        Messages.LANGUAGES.forEach(this::countries);
    }

    /** Empty: it has none. */
    static String town(String id, Language language) {
        String told = TimeZoneNames.getInstance(ULocale.forLocale(language.locale()))
                .getExemplarLocationName(TimeZone.getCanonicalID(id));
        return told == null ? "" : told;
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
        if (!name.isEmpty()) {
            byName.computeIfAbsent(Folding.key(name), key -> new LinkedHashSet<>())
                    .add(zone);
        }
    }

    private static ZoneId canonical(String id) {
        String iana = TimeZone.getIanaID(id);
        return ZoneId.of(ZoneId.getAvailableZoneIds().contains(iana) ? iana : id);
    }

    /** Those of exactly this name. */
    List<ZoneId> called(String key) {
        return List.copyOf(byName.getOrDefault(key, Set.of()));
    }

    /** Those whose names begin so, the shorter names first. */
    Stream<ZoneId> beginning(String key) {
        return named(name -> name.startsWith(key), Comparator.comparingInt(String::length));
    }

    /** Those whose names differ by so many letters at most, the nearest first. */
    Stream<ZoneId> near(String key, int most) {
        return named(
                name -> Math.abs(name.length() - key.length()) <= most && EditDistance.between(name, key) <= most,
                Comparator.comparingInt(name -> EditDistance.between(name, key)));
    }

    private Stream<ZoneId> named(Predicate<String> fits, Comparator<String> order) {
        return byName.keySet().stream()
                .filter(fits)
                .sorted(order)
                .flatMap(name -> called(name).stream())
                .distinct();
    }
}

package news.vigie.article.dateline;

import java.net.URI;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import news.vigie.article.phrase.ResourceLines;

/**
 * Where a site is at home, as far as its host's ending or else the locale of its page tell: how it writes dates, and in
 * which zone its times are.
 */
final class Place {
    /** By country: those whose press lives by one clock. */
    private static final Map<String, String> ZONES = pairs("place-zones.txt");

    /** The country of a language. */
    private static final Map<String, String> HOMES = pairs("place-homes.txt");

    private static final Set<String> MONTH_FIRST = Set.of("com", "us", "org", "net", "gov", "edu", "tv", "ph", "news");
    private static final Set<String> MONTH_FIRST_REGIONS = Set.of("", "us", "ph");

    private final String ending;
    private final List<Locale> locales;

    /**
     * @param locales as the page declares them, the most trusted first: {@code fr}, {@code fr-CA}, {@code fr_CA}
     */
    Place(URI url, List<String> locales) {
        String host = url.getHost() == null ? "" : url.getHost().toLowerCase(Locale.ROOT);
        this.ending = host.substring(host.lastIndexOf('.') + 1);
        this.locales = locales.stream()
                .map(tag -> Locale.forLanguageTag(tag.replace('_', '-')))
                .filter(locale -> !locale.getLanguage().isEmpty())
                .toList();
    }

    private static Map<String, String> pairs(String resource) {
        Map<String, String> pairs = new HashMap<>();
        for (String line : ResourceLines.of(resource)) {
            String[] words = line.split(" ", 2);
            pairs.put(words[0], words[1]);
        }
        return Map.copyOf(pairs);
    }

    Optional<ZoneId> zone() {
        return Stream.of(Stream.of(ending), regions(), homes())
                .flatMap(countries -> countries)
                .flatMap(country -> Stream.ofNullable(ZONES.get(country)))
                .findFirst()
                .map(ZoneId::of);
    }

    private Stream<String> regions() {
        return locales.stream().map(Place::region).filter(region -> !region.isEmpty());
    }

    private static String region(Locale locale) {
        String region = locale.getCountry().toLowerCase(Locale.ROOT);
        return region.equals("gb") ? "uk" : region;
    }

    /** Of a locale that names no region. */
    private Stream<String> homes() {
        return locales.stream()
                .filter(locale -> locale.getCountry().isEmpty())
                .flatMap(locale -> Stream.ofNullable(HOMES.get(locale.getLanguage())));
    }

    /** Whether 3/5/2026 is the fifth of March: in English, where the site is of no other country. */
    boolean isMonthFirst() {
        return MONTH_FIRST.contains(ending)
                && locales.stream()
                        .limit(1)
                        .anyMatch(locale ->
                                locale.getLanguage().equals("en") && MONTH_FIRST_REGIONS.contains(region(locale)));
    }
}

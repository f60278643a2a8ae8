package news.vigie.pipeline.address;

import java.net.URI;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.vigie.feed.Entry;
import news.vigie.feed.Feed;
import news.vigie.feed.HostName;

/** How much feeds that were found look like one that is known. */
final class Likeness {
    private final Set<String> names;
    private final String host;
    private final ToIntFunction<List<Entry>> knows;
    private final Map<URI, Integer> counted = new HashMap<>();

    /** @param knows how many of these entries the feed has listed before */
    Likeness(Feed known, ToIntFunction<List<Entry>> knows) {
        this.knows = knows;
        names = Stream.of(known.title(), known.definition().name())
                .filter(Objects::nonNull)
                .map(Likeness::words)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.toSet());
        host = site(HostName.of(known.definition().url()));
    }

    private boolean bearsTheName(Finding.Feed found) {
        String title = found.feed().title();
        return title != null && names.contains(words(title));
    }

    /** How many of its entries are known. */
    int known(Finding.Feed found) {
        return counted.computeIfAbsent(
                found.url(), url -> knows.applyAsInt(found.feed().entries()));
    }

    /** The likeliest first: with the most entries in common, of the same name, of the same host, with the newest entry. */
    Comparator<Finding.Feed> order() {
        return Comparator.comparing(this::known, Comparator.reverseOrder())
                .thenComparing(found -> !bearsTheName(found))
                .thenComparing(found -> !site(HostName.of(found.url())).equals(host))
                .thenComparing(
                        found -> NewAddress.newest(found.feed()).orElse(Instant.EPOCH), Comparator.reverseOrder());
    }

    private static String site(String host) {
        return host.replaceFirst("^www\\.", "");
    }

    private static String words(String title) {
        return title.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}

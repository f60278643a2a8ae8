package news.vigie.pipeline;

import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.vigie.feed.Feed;
import news.vigie.feed.HostName;

/** How much feeds that were found look like one that is known. */
final class Likeness {
    private final Set<String> names;
    private final String host;

    Likeness(Feed known) {
        names = Stream.of(known.title(), known.definition().name())
                .filter(Objects::nonNull)
                .map(Likeness::words)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.toSet());
        host = site(HostName.of(known.definition().url()));
    }

    boolean bearsTheName(Finding.Feed found) {
        String title = found.feed().title();
        return title != null && names.contains(words(title));
    }

    /** The likeliest first: of the same name, of the same host, with the newest entry. */
    Comparator<Finding.Feed> order() {
        return Comparator.comparing((Finding.Feed found) -> !bearsTheName(found))
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

package news.vigie.feed.site;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import news.vigie.feed.Entry;
import news.vigie.feed.ParsedFeed;

/** What a feed brought last. */
public final class Latest {
    private Latest() {}

    /** The date of the newest entry; empty where none has a date. */
    public static Optional<Instant> time(ParsedFeed feed) {
        return feed.entries().stream().flatMap(entry -> time(entry).stream()).max(Comparator.naturalOrder());
    }

    public static Optional<Instant> time(Entry entry) {
        return Stream.of(entry.published(), entry.updated())
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** The newest first; those without a date come last, in the order of the feed. */
    public static List<Entry> entries(ParsedFeed feed, int most) {
        return feed.entries().stream()
                .sorted(Comparator.comparing((Entry entry) -> time(entry).orElse(Instant.MIN))
                        .reversed())
                .limit(most)
                .toList();
    }
}

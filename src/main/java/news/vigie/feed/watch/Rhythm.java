package news.vigie.feed.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import news.vigie.feed.Entry;
import org.jspecify.annotations.Nullable;

/**
 * How often a feed brings something, read off the dates of its entries.
 *
 * @param gap the usual time between two entries; null where the dates do not tell
 * @param newest the date of the newest entry; null where no entry has one
 */
public record Rhythm(@Nullable Duration gap, @Nullable Instant newest) {
    private static final int RECENT = 12;

    /** A date in the future says nothing. */
    public static Rhythm of(List<Entry> entries, Instant now) {
        List<Instant> dates = entries.stream()
                .map(entry -> entry.published() != null ? entry.published() : entry.updated())
                .filter(Objects::nonNull)
                .filter(at -> !at.isAfter(now))
                .sorted(Comparator.reverseOrder())
                .limit(RECENT)
                .toList();
        return new Rhythm(gap(dates), dates.isEmpty() ? null : dates.getFirst());
    }

    private static @Nullable Duration gap(List<Instant> newestFirst) {
        List<Duration> gaps = IntStream.range(1, newestFirst.size())
                .mapToObj(i -> Duration.between(newestFirst.get(i), newestFirst.get(i - 1)))
                .sorted()
                .toList();
        return gaps.isEmpty() ? null : gaps.get(gaps.size() / 2);
    }
}

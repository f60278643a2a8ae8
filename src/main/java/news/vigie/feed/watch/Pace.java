package news.vigie.feed.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import news.vigie.feed.Entry;
import org.jspecify.annotations.Nullable;

/**
 * When a feed is visited next; see {@code collect:} in the configuration.
 *
 * @param every the first guess, while a feed shows no rhythm
 * @param min the shortest time between two visits
 * @param max the longest after a success
 */
public record Pace(Duration every, Duration min, Duration max) {
    public static final Pace DEFAULT = new Pace(Duration.ofMinutes(15), Duration.ofMinutes(5), Duration.ofDays(1));

    private static final Duration LONGEST_BACKOFF = Duration.ofDays(1);
    private static final int RECENT = 12;

    /** A feed that was silent for ten days need not be asked more than daily. */
    private static final int SILENCE_SHARE = 10;

    /**
     * After a visit that went well: the feed's own {@code every} if it has one, else half of the usual time between its
     * entries, longer if it has been silent.
     */
    public Instant afterSuccess(Instant now, @Nullable Duration feedEvery, List<Entry> entries) {
        if (feedEvery != null) {
            return now.plus(atLeast(feedEvery, min));
        }
        List<Instant> dates = entries.stream()
                .map(entry -> entry.published() != null ? entry.published() : entry.updated())
                .filter(at -> at != null && !at.isAfter(now))
                .sorted(Comparator.reverseOrder())
                .limit(RECENT)
                .toList();
        return now.plus(dates.size() < 2 ? every : rhythm(dates, now));
    }

    private Duration rhythm(List<Instant> newestFirst, Instant now) {
        List<Duration> gaps = IntStream.range(1, newestFirst.size())
                .mapToObj(i -> Duration.between(newestFirst.get(i), newestFirst.get(i - 1)))
                .sorted()
                .toList();
        Duration usual = gaps.get(gaps.size() / 2).dividedBy(2);
        Duration silence = Duration.between(newestFirst.getFirst(), now).dividedBy(SILENCE_SHARE);
        Duration wait = atLeast(atLeast(usual, silence), min);
        return wait.compareTo(max) > 0 ? max : wait;
    }

    /**
     * After a failure: twice as long with each one, up to a day, and never sooner than the server asks.
     *
     * @param failures in a row, this one counted
     */
    public Instant afterFailure(
            Instant now, @Nullable Duration feedEvery, int failures, @Nullable Duration retryAfter) {
        Duration first = atLeast(feedEvery == null ? every : feedEvery, min);
        Duration wait = first.multipliedBy(1L << Math.clamp(failures - 1L, 0, 20));
        Duration bounded = wait.compareTo(LONGEST_BACKOFF) > 0 ? LONGEST_BACKOFF : wait;
        return now.plus(retryAfter == null ? bounded : atLeast(bounded, retryAfter));
    }

    private static Duration atLeast(Duration wanted, Duration least) {
        return wanted.compareTo(least) < 0 ? least : wanted;
    }
}

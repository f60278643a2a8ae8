package news.vigie.feed.watch;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import news.vigie.feed.FeedMemory;
import news.vigie.feed.Wishes;
import org.jspecify.annotations.Nullable;

/**
 * When a feed is visited next; see {@code collect:} in the configuration.
 *
 * @param every the first guess, while a feed shows no rhythm
 * @param min the shortest time between two visits
 * @param max the longest after a success, whatever longer times the publisher wishes for; only hours and days that its
 *     feed skips may make it later
 */
public record Pace(Duration every, Duration min, Duration max) {
    public static final Pace DEFAULT = new Pace(Duration.ofMinutes(15), Duration.ofMinutes(5), Duration.ofDays(1));

    private static final Duration LONGEST_BACKOFF = Duration.ofDays(1);

    /** What a feed lists when it is new here may be old; it is watched before it is believed to be silent. */
    private static final int GROWTH = 2;

    /** A feed that was silent for ten days need not be asked more than daily. */
    private static final int SILENCE_SHARE = 10;

    /** Many sites send the lifetime of their pictures with all that they serve; news that is older is none. */
    private static final Duration LONGEST_WISH = Duration.ofHours(6);

    /** A wish to skip every hour of the week is none. */
    private static final int HOURS_OF_A_WEEK = 24 * 7;

    /**
     * After a visit that went well: the feed's own {@code every} if it has one, else half of the usual time between its
     * entries, longer if it has been silent, but not more than twice as long as the last time; longer too if the
     * publisher wishes so, up to {@code max}; then what it skips is left out.
     *
     * @param before the last visit that went well before this one; null: this is the first
     * @param maxAge for how long the server calls its answer fresh
     */
    public Instant afterSuccess(
            Instant now,
            @Nullable Duration feedEvery,
            @Nullable Instant before,
            FeedMemory memory,
            @Nullable Duration maxAge) {
        if (feedEvery != null) {
            return now.plus(atLeast(feedEvery, min));
        }
        Duration own = atLeast(atMost(own(memory, now), longest(before, now)), min);
        Duration wished = atLeast(atLeast(own, wish(memory.wishes().ttl())), wish(maxAge));
        return afterSkipped(now.plus(atMost(wished, max)), memory.wishes());
    }

    private Duration own(FeedMemory memory, Instant now) {
        Duration usual = memory.rhythm() == null ? every : memory.rhythm().dividedBy(2);
        Instant newest = memory.newest();
        return newest == null
                ? usual
                : atLeast(usual, Duration.between(newest, now).dividedBy(SILENCE_SHARE));
    }

    private Duration longest(@Nullable Instant before, Instant now) {
        return before == null ? every : atLeast(Duration.between(before, now).multipliedBy(GROWTH), every);
    }

    private static Duration wish(@Nullable Duration wish) {
        return wish == null ? Duration.ZERO : atMost(wish, LONGEST_WISH);
    }

    private static Instant afterSkipped(Instant planned, Wishes wishes) {
        ZonedDateTime at = planned.atZone(ZoneOffset.UTC);
        for (int hours = 0; hours < HOURS_OF_A_WEEK; hours++) {
            if (!wishes.skipHours().contains(at.getHour()) && !wishes.skipDays().contains(at.getDayOfWeek())) {
                return at.toInstant();
            }
            at = at.truncatedTo(ChronoUnit.HOURS).plusHours(1);
        }
        return planned;
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
        Duration bounded = atMost(wait, LONGEST_BACKOFF);
        return now.plus(retryAfter == null ? bounded : atLeast(bounded, retryAfter));
    }

    private static Duration atLeast(Duration wanted, Duration least) {
        return wanted.compareTo(least) < 0 ? least : wanted;
    }

    private static Duration atMost(Duration wanted, Duration most) {
        return wanted.compareTo(most) > 0 ? most : wanted;
    }
}

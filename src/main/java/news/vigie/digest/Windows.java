package news.vigie.digest;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAmount;
import java.util.Optional;

/** Where the window of an edition begins. */
public final class Windows {
    private static final Duration FIRST = Duration.ofDays(1);

    /** No window that begins at the last edition is longer. */
    public static final Duration LONGEST = Duration.ofDays(7);

    private Windows() {}

    /**
     * The beginning of the window that ends at {@code end}. Whole days are days on the clock of the zone, so that none of
     * two daily windows misses an hour, or has one twice, when the clocks change.
     *
     * @param lastTo where the window of the last edition ended; empty: there was none
     */
    public static Instant from(Window window, Optional<Instant> lastTo, ZonedDateTime end) {
        Instant to = end.toInstant();
        return switch (window) {
            case Window.Last last -> end.minus(clockTime(last.duration())).toInstant();
            case Window.SinceLast since -> lastTo.map(last -> within(last, to)).orElse(to.minus(FIRST));
        };
    }

    private static TemporalAmount clockTime(Duration duration) {
        boolean days = duration.toDays() > 0 && duration.equals(Duration.ofDays(duration.toDays()));
        return days ? Period.ofDays(Math.toIntExact(duration.toDays())) : duration;
    }

    private static Instant within(Instant last, Instant to) {
        Instant earliest = to.minus(LONGEST);
        if (last.isAfter(to)) {
            return to;
        }
        return last.isBefore(earliest) ? earliest : last;
    }
}

package news.vigie.feed.watch;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import news.vigie.feed.FeedMemory.Move;
import org.jspecify.annotations.Nullable;

/**
 * When a redirection for good (301, 308) is believed: the captive portal of a hotel and a broken deployment send them
 * too. So the feed has to be found there on three visits in a row, over a day at least.
 */
public final class Moving {
    private static final int VISITS = 3;
    private static final Duration PROBATION = Duration.ofDays(1);

    private Moving() {}

    /** What is remembered after a visit that went well; null where it was answered where it was asked. */
    public static @Nullable Move after(@Nullable Move before, @Nullable URI movedTo, Instant now) {
        if (movedTo == null) {
            return null;
        }
        return before != null && before.to().equals(movedTo)
                ? new Move(movedTo, before.since(), before.visits() + 1)
                : new Move(movedTo, now, 1);
    }

    public static boolean isProven(@Nullable Move move, Instant now) {
        return move != null
                && move.visits() >= VISITS
                && !move.since().plus(PROBATION).isAfter(now);
    }
}

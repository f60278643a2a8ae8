package news.vigie.feed;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import news.vigie.notice.Notice;
import org.jspecify.annotations.Nullable;

/**
 * How a feed fares, for the admin.
 *
 * @param signs the state in words, the worst first; never empty
 * @param nextTry null where none will come: paused, or ended
 * @param pace the time between the visits as things stand; null before the first
 * @param failures in a row, 0 after a success
 * @param problem what went wrong last; null after a success
 * @param newest the date of the newest entry
 * @param movedTo where it is fetched instead of the address of its definition
 * @param site the page that it belongs to, as it says itself
 */
public record FeedHealth(
        Level level,
        List<Notice> signs,
        @Nullable Instant lastSuccess,
        @Nullable Instant nextTry,
        @Nullable Duration pace,
        int failures,
        @Nullable Notice problem,
        long entries,
        @Nullable Instant newest,
        @Nullable URI movedTo,
        @Nullable URI site) {
    public FeedHealth {
        signs = List.copyOf(signs);
    }

    /** Whether an admin should look at it. */
    public boolean isTroubled() {
        return level.compareTo(Level.ODD) >= 0;
    }

    /** How urgent it is. */
    public enum Level {
        WELL,
        /** Nobody has to do anything now: new, paused, one failure. */
        WAITING,
        /** It brings less than it should. */
        ODD,
        /** It brings nothing. */
        DOWN
    }
}

package news.vigie.feed;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of a feed from one visit to the next; {@code news.vigie.feed.watch} says what follows from it.
 *
 * @param rhythm the usual time between two entries
 * @param newest the date of the newest entry
 * @param move where the server sends us for good: while that is not proven yet, and while we go there because it was
 * @param failingSince the first failure since the last success
 * @param emptySince since when the feed lists nothing
 * @param seconds how long an answer takes, smoothed
 * @param site the page that the feed belongs to
 */
public record FeedMemory(
        @Nullable Duration rhythm,
        @Nullable Instant newest,
        Wishes wishes,
        @Nullable Move move,
        @Nullable Instant failingSince,
        @Nullable Instant emptySince,
        int seconds,
        @Nullable URI site) {
    public static final FeedMemory NONE = new FeedMemory(null, null, Wishes.NONE, null, null, null, 0, null);

    /** As after an admin said where the feed is. */
    public FeedMemory withoutMove() {
        return new FeedMemory(rhythm, newest, wishes, null, failingSince, emptySince, seconds, site);
    }

    /**
     * A redirection for good (301, 308).
     *
     * @param visits in a row that were sent there
     */
    public record Move(URI to, Instant since, int visits) {}
}

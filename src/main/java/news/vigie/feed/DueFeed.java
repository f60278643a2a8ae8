package news.vigie.feed;

import java.time.Instant;
import news.vigie.http.Validators;
import org.jspecify.annotations.Nullable;

/**
 * A feed whose turn it is, claimed by this process for a while.
 *
 * @param host for which a place was taken
 * @param bodyHash of the last body that was read, "" before the first
 * @param lastSuccess the last visit that went well; null before the first
 * @param version of its definition; a visit to an older one leaves no trace
 */
public record DueFeed(
        Feed feed,
        String host,
        Validators validators,
        String bodyHash,
        int failures,
        @Nullable Instant lastSuccess,
        int version,
        FeedMemory memory) {
    /** A feed that was never visited. */
    public static DueFeed fresh(Feed feed) {
        return new DueFeed(feed, HostName.of(feed.address()), Validators.NONE, "", 0, null, 0, FeedMemory.NONE);
    }
}

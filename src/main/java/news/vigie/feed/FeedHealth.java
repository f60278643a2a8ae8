package news.vigie.feed;

import java.time.Instant;
import news.vigie.notice.Notice;
import org.jspecify.annotations.Nullable;

/**
 * How a feed fares.
 *
 * @param failures in a row, 0 after a success
 * @param problem what went wrong last, in words; null after a success
 */
public record FeedHealth(
        @Nullable Instant lastSuccess,
        @Nullable Instant nextTry,
        int failures,
        @Nullable Notice problem,
        long entries) {}

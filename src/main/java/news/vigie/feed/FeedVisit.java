package news.vigie.feed;

import java.time.Instant;
import news.vigie.http.Validators;
import news.vigie.notice.Notice;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of one visit to a feed.
 *
 * @param problem null: it went well
 * @param title the feed's own; null: as before
 */
public record FeedVisit(
        Instant at,
        Instant nextTry,
        @Nullable Notice problem,
        Validators validators,
        String bodyHash,
        @Nullable String title) {}

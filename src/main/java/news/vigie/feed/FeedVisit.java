package news.vigie.feed;

import java.net.URI;
import java.time.Instant;
import news.vigie.http.Validators;
import news.vigie.notice.Notice;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of one visit to a feed.
 *
 * @param nextTry null: none, the feed has ended
 * @param problem null: it went well
 * @param excused the failure is our own and is not counted against the feed
 * @param title the feed's own; null: as before
 * @param address where it is fetched from now on; null: where its definition says
 */
public record FeedVisit(
        Instant at,
        @Nullable Instant nextTry,
        @Nullable Notice problem,
        boolean excused,
        Validators validators,
        String bodyHash,
        @Nullable String title,
        @Nullable URI address,
        FeedMemory memory) {}

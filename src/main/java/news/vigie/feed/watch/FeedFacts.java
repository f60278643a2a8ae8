package news.vigie.feed.watch;

import java.time.Instant;
import news.vigie.feed.Feed;
import news.vigie.feed.FeedMemory;
import news.vigie.feed.FeedTrail;
import news.vigie.notice.Notice;
import org.jspecify.annotations.Nullable;

/**
 * What is stored of a feed and says how it fares.
 *
 * @param ended when it was gone for good (410)
 * @param lastVisit whatever came of it
 * @param entries that it brought
 */
public record FeedFacts(
        Feed feed,
        FeedMemory memory,
        FeedTrail trail,
        int failures,
        @Nullable Notice problem,
        @Nullable Instant lastSuccess,
        @Nullable Instant lastVisit,
        Instant due,
        @Nullable Instant ended,
        long entries) {}

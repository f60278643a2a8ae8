package news.vigie.digest;

import java.time.Instant;
import java.util.List;
import news.vigie.feed.Feed;
import news.vigie.story.Stories;

/** The feeds behind a digest. */
public final class DigestFeeds {
    private DigestFeeds() {}

    /** Those that may bring it a story, in their order: all where its selection names neither feed nor topic. */
    public static List<Feed> of(DigestDefinition digest, List<Feed> feeds) {
        Stories.Scope scope = ReportFilter.of(digest, feeds).scope(feeds, Instant.EPOCH, Instant.EPOCH);
        return feeds.stream()
                .filter(feed -> scope.everything() || scope.feeds().contains(feed.id()))
                .toList();
    }
}

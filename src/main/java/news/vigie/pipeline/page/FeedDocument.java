package news.vigie.pipeline.page;

import java.net.URI;
import java.util.List;
import news.vigie.feed.ParsedFeed;
import news.vigie.notice.Notice;

/** What became of reading a page as the feed that its definition says it is. */
public sealed interface FeedDocument {
    /**
     * It is a feed.
     *
     * @param parts the addresses that it was read from: the page's own, or those that the page led to
     */
    record Feed(ParsedFeed feed, List<URI> parts) implements FeedDocument {
        public Feed {
            parts = List.copyOf(parts);
        }

        /** Whether all of it stood in the page: else an unchanged page says nothing of what it leads to. */
        public boolean isWhole(URI page) {
            return parts.equals(List.of(page));
        }
    }

    /** It is none; the reason is for the admin. */
    record Other(Notice reason) implements FeedDocument {}
}

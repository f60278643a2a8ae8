package news.vigie.pipeline;

import java.net.URI;
import java.util.List;
import news.vigie.feed.ParsedFeed;
import news.vigie.notice.Notice;

/** What became of looking for a feed at an address. */
public sealed interface Finding {
    /** The address is a feed. */
    record Feed(URI url, ParsedFeed feed) implements Finding {}

    /** The address is a page; these feeds were found from it, the best first. */
    record Candidates(List<Feed> feeds) implements Finding {
        public Candidates {
            feeds = List.copyOf(feeds);
        }
    }

    /** Neither; the reason is for the admin. */
    record Nothing(Notice reason) implements Finding {}
}

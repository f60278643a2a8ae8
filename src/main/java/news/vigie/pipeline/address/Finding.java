package news.vigie.pipeline.address;

import java.net.URI;
import java.util.List;
import news.vigie.feed.ParsedFeed;
import news.vigie.feed.site.LinkRule;
import news.vigie.notice.Notice;
import org.jspecify.annotations.Nullable;

/** What became of looking for a feed at an address. */
public sealed interface Finding {
    /**
     * There is a feed.
     *
     * @param url where it is to be had from now on
     * @param movedTo its new address, where the one that was asked for says that it moved for good
     */
    record Feed(URI url, ParsedFeed feed, @Nullable URI movedTo) implements Finding {
        public Feed(URI url, ParsedFeed feed) {
            this(url, feed, null);
        }
    }

    /** The address is a page; these feeds were found from it, the best first. */
    record Candidates(List<Feed> feeds) implements Finding {
        public Candidates {
            feeds = List.copyOf(feeds);
        }
    }

    /**
     * Neither.
     *
     * @param reason for the admin
     * @param rules that would make a feed of the page all the same, the likeliest first
     */
    record Nothing(Notice reason, List<LinkRule> rules) implements Finding {
        public Nothing {
            rules = List.copyOf(rules);
        }

        public Nothing(Notice reason) {
            this(reason, List.of());
        }
    }
}

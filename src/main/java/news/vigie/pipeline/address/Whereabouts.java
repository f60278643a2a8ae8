package news.vigie.pipeline.address;

import java.util.List;
import news.vigie.notice.Notice;

/** What became of looking for a feed that may have moved. */
public sealed interface Whereabouts {
    /** It answers where it is fetched, and lists entries: there is nothing to change. */
    record Here(Finding.Feed feed) implements Whereabouts {}

    /**
     * These may be it, the likeliest first; never empty.
     *
     * @param sure the first of them lists entries of the feed, or the feed's own address leads there
     */
    record Found(List<Finding.Feed> candidates, boolean sure) implements Whereabouts {
        public Found {
            candidates = List.copyOf(candidates);
        }
    }

    /** The reason is for the admin. */
    record Nothing(Notice reason) implements Whereabouts {}
}

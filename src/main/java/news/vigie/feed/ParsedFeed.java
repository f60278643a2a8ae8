package news.vigie.feed;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A feed document as read: what it says of itself, its entries in the document's order, what was odd about it, and when
 * it wishes to be visited.
 */
public record ParsedFeed(
        FeedFormat format,
        @Nullable String title,
        @Nullable URI link,
        @Nullable String language,
        List<Entry> entries,
        List<String> warnings,
        Wishes wishes) {
    public ParsedFeed {
        entries = List.copyOf(entries);
        warnings = List.copyOf(warnings);
    }
}

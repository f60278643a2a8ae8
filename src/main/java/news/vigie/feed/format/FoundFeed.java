package news.vigie.feed.format;

import java.net.URI;
import java.util.List;
import news.vigie.feed.markup.Markup;
import org.jspecify.annotations.Nullable;

/** A feed in the words of its document. */
public record FoundFeed(
        Markup title, @Nullable URI link, @Nullable String language, List<FoundEntry> entries) {
    public FoundFeed {
        entries = List.copyOf(entries);
    }
}

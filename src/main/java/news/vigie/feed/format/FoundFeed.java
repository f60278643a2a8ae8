package news.vigie.feed.format;

import java.net.URI;
import java.util.List;
import news.vigie.feed.markup.Markup;
import org.jspecify.annotations.Nullable;

/** A feed in the words of its document. */
public record FoundFeed(
        Markup title, @Nullable URI link, @Nullable String language, List<FoundEntry> entries, FoundWishes wishes) {
    /** More are not read; a document may hold one more to show that it has more. */
    public static final int MOST_ENTRIES = 2000;

    public FoundFeed {
        entries = List.copyOf(entries);
    }
}

package news.vigie.feed.format;

import java.net.URI;
import java.util.List;
import news.vigie.feed.markup.Markup;
import org.jspecify.annotations.Nullable;

/**
 * An entry in the words of its document.
 *
 * @param published dates as written, the best first; likewise {@code updated}
 */
public record FoundEntry(
        @Nullable String id,
        Markup title,
        @Nullable URI link,
        List<String> published,
        List<String> updated,
        @Nullable String author,
        Markup summary,
        Markup content,
        List<String> categories,
        List<FoundFile> files) {
    public FoundEntry {
        published = List.copyOf(published);
        updated = List.copyOf(updated);
        categories = List.copyOf(categories);
        files = List.copyOf(files);
    }
}

package news.vigie.feed;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One item of a feed as the feed gives it.
 *
 * @param id the feed's own name for it (guid, id, rdf:about)
 * @param title plain text, may be empty
 * @param link absolute
 * @param summary cleaned HTML
 * @param content cleaned HTML
 */
public record Entry(
        @Nullable String id,
        String title,
        @Nullable URI link,
        @Nullable Instant published,
        @Nullable Instant updated,
        @Nullable String author,
        @Nullable String summary,
        @Nullable String content,
        List<String> categories,
        List<Enclosure> enclosures) {
    public Entry {
        categories = List.copyOf(categories);
        enclosures = List.copyOf(enclosures);
    }

    /** A name of its own that leads nowhere, for an entry whose link is none. */
    public URI nameIn(URI feed) {
        String name = String.join("\n", feed.toString(), String.valueOf(id), title, String.valueOf(summary));
        return URI.create("urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }
}

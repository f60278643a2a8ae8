package news.vigie.feed;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An entry that was stored and waits to become an article.
 *
 * @param host for which a place was taken
 * @param seen when the feed brought it
 * @param attempts that failed so far
 * @param ownLink false where its link leads to other entries too, or to a home page: it is no name for this one
 * @param revision how often it was corrected
 * @param article that it became before it was corrected
 */
public record PendingEntry(
        long id,
        Feed feed,
        String host,
        Entry entry,
        Instant seen,
        int attempts,
        boolean ownLink,
        int revision,
        @Nullable Long article) {
    /** By what its article is known: the link if it is its own, else a name that leads nowhere. */
    public URI identity() {
        URI link = entry.link();
        if (link != null && ownLink) {
            return link;
        }
        return entry.nameIn(feed.definition().url());
    }
}

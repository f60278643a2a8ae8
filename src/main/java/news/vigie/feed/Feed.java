package news.vigie.feed;

import org.jspecify.annotations.Nullable;

/**
 * A feed that is kept in the store.
 *
 * @param title what the feed calls itself, once it was read
 */
public record Feed(
        long id, FeedDefinition definition, @Nullable String title, Origin origin, boolean paused) {
    /** The name that readers see: the admin's, else the feed's own, else its host. */
    public String name() {
        if (definition.name() != null) {
            return definition.name();
        }
        if (title != null && !title.isBlank()) {
            return title;
        }
        String host = definition.url().getHost();
        return host == null ? definition.url().toString() : host;
    }
}

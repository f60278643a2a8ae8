package news.vigie.feed;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A feed that is kept in the store.
 *
 * @param title what the feed calls itself, once it was read
 * @param movedTo where it is fetched since it moved; null: where its definition says
 */
public record Feed(
        long id,
        FeedDefinition definition,
        @Nullable String title,
        Origin origin,
        boolean paused,
        @Nullable URI movedTo) {
    /** Where it is fetched. */
    public URI address() {
        return movedTo == null ? definition.url() : movedTo;
    }

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

    /** The same once it was read: it calls itself so. */
    public Feed titled(@Nullable String newTitle) {
        return new Feed(id, definition, newTitle, origin, paused, movedTo);
    }

    /** The name in a log, where the feeds of one host are to be told apart: its address where it has no name yet. */
    public String logName() {
        return definition.name() == null && (title == null || title.isBlank()) ? definition.shown() : name();
    }
}

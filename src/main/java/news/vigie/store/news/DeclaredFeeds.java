package news.vigie.store.news;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import news.vigie.feed.Feed;
import news.vigie.feed.FeedDefinition;
import news.vigie.feed.Origin;
import news.vigie.store.sql.Json;
import news.vigie.store.sql.Transactions;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Brings the feeds of the files into the store; writes only what differs. */
final class DeclaredFeeds {
    /** What a feed answers to another definition may be read otherwise, so it is read anew and at once. */
    private static final String CHANGE = """
            UPDATE feed SET definition = :definition, origin = 'FILE', due = :now, etag = NULL, last_modified = NULL,
                body_hash = '', leased_until = 0, version = version + 1
            WHERE id = :id
            """;

    private final Transactions transactions;

    DeclaredFeeds(Transactions transactions) {
        this.transactions = transactions;
    }

    void declare(List<FeedDefinition> definitions, Instant now) {
        Map<UUID, FeedDefinition> wanted = new LinkedHashMap<>();
        definitions.forEach(definition -> wanted.putIfAbsent(AddressKey.ofFeed(definition.url()), definition));
        transactions.change(handle -> {
            Map<UUID, Feed> watched = watched(handle);
            wanted.forEach((key, definition) -> bring(handle, watched.get(key), definition, now));
            watched.forEach((key, feed) -> {
                if (feed.origin() == Origin.FILE && !wanted.containsKey(key)) {
                    handle.execute("UPDATE feed SET removed = TRUE WHERE id = ?", feed.id());
                }
            });
        });
    }

    private static Map<UUID, Feed> watched(Handle handle) {
        Map<UUID, Feed> feeds = new LinkedHashMap<>();
        handle.createQuery("SELECT * FROM feed WHERE removed = FALSE ORDER BY id")
                .map((row, context) -> FeedRow.feed(row))
                .forEach(feed -> feeds.put(AddressKey.ofFeed(feed.definition().url()), feed));
        return feeds;
    }

    private static void bring(Handle handle, @Nullable Feed known, FeedDefinition definition, Instant now) {
        if (known == null) {
            NewFeed.watch(handle, definition, Origin.FILE, now);
        } else if (!known.definition().equals(definition)) {
            handle.createUpdate(CHANGE)
                    .bind("id", known.id())
                    .bind("definition", Json.write(definition))
                    .bind("now", now)
                    .execute();
        } else if (known.origin() != Origin.FILE) {
            handle.execute("UPDATE feed SET origin = 'FILE' WHERE id = ?", known.id());
        }
    }
}

package news.vigie.store.news;

import java.time.Instant;
import news.vigie.feed.FeedDefinition;
import news.vigie.feed.HostName;
import news.vigie.feed.Origin;
import news.vigie.store.sql.Json;
import org.jdbi.v3.core.Handle;

/** A feed that is watched from now on. */
final class NewFeed {
    /** Of a feed that comes back nothing is known but the entries that it brought: they are no news. */
    private static final String REVIVE = """
            UPDATE feed SET definition = :definition, origin = :origin, due = :now, leased_until = 0, title = NULL,
                paused = FALSE, removed = FALSE, fresh = TRUE, etag = NULL, last_modified = NULL, body_hash = '',
                failures = 0, problem = NULL, version = version + 1, memory = NULL, moved_to = NULL, last_visit = NULL,
                ended = NULL, host = :host
            WHERE fingerprint = :fingerprint
            """;

    private static final String INSERT = """
            INSERT INTO feed (fingerprint, definition, origin, due, host)
            VALUES (:fingerprint, :definition, :origin, :now, :host)
            """;

    private NewFeed() {}

    static void watch(Handle handle, FeedDefinition definition, Origin origin, Instant now) {
        if (execute(handle, REVIVE, definition, origin, now) == 0) {
            execute(handle, INSERT, definition, origin, now);
        }
    }

    private static int execute(Handle handle, String sql, FeedDefinition definition, Origin origin, Instant now) {
        return handle.createUpdate(sql)
                .bind("fingerprint", AddressKey.ofFeed(definition.url()))
                .bind("definition", Json.write(definition))
                .bind("origin", origin.name())
                .bind("now", now)
                .bind("host", HostName.of(definition.url()))
                .execute();
    }
}

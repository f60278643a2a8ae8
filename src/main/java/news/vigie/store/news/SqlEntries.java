package news.vigie.store.news;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import news.vigie.feed.Entries;
import news.vigie.feed.Entry;
import news.vigie.feed.Feed;
import news.vigie.feed.FeedTrail;
import news.vigie.feed.PendingEntry;
import news.vigie.feed.Room;
import news.vigie.notice.Notice;
import news.vigie.store.sql.Columns;
import news.vigie.store.sql.Notices;
import news.vigie.store.sql.Transactions;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The table entry, as far as its rows wait to become articles. */
public final class SqlEntries implements Entries {
    /** Ordered by the whole index: the cost does not grow with the entries that are dealt with. */
    private static final String WAITING = """
            SELECT * FROM entry
            WHERE state = 'PENDING' AND due <= :now <hosts> <taken>
            ORDER BY state, due, id
            LIMIT :limit
            """;

    private static final String LEASE = """
            UPDATE entry SET due = :until WHERE id = :id AND state = 'PENDING' AND due <= :now
            """;

    private static final String POSTPONE = """
            UPDATE entry SET due = :due, attempts = :attempts, reason = :reason
            WHERE id = :id AND state = 'PENDING' AND revision = :revision
            """;

    private static final String ABANDON = """
            UPDATE entry SET state = 'ABANDONED', reason = :reason, document = NULL
            WHERE id = :id AND state = 'PENDING' AND revision = :revision
            """;

    private static final String LEAVE = """
            UPDATE entry SET state = 'KEPT', document = NULL, reason = NULL
            WHERE id = :id AND state = 'PENDING' AND revision = :revision
            """;

    private final Transactions transactions;

    public SqlEntries(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public List<PendingEntry> claimPending(Instant now, Duration lease, Room room) {
        var claims = new Claims(room, now);
        return claims.kept(() -> transactions.write(handle -> {
            List<Waiting> waiting =
                    claims.take(handle, new Claims.Wanted<>(WAITING, LEASE, lease, (row, context) -> Waiting.of(row)));
            if (waiting.isEmpty()) {
                return List.of();
            }
            Map<Long, Feed> feeds =
                    feeds(handle, waiting.stream().map(Waiting::feed).collect(Collectors.toSet()));
            return waiting.stream().map(entry -> entry.of(feeds)).toList();
        }));
    }

    @Override
    public void postpone(PendingEntry entry, Notice reason, Instant nextTry) {
        transactions.change(handle -> handle.createUpdate(POSTPONE)
                .bind("id", entry.id())
                .bind("revision", entry.revision())
                .bind("attempts", entry.attempts() + 1)
                .bind("reason", Notices.column(reason))
                .bind("due", nextTry)
                .execute());
    }

    @Override
    public void abandon(PendingEntry entry, Notice reason) {
        transactions.change(handle -> {
            handle.createUpdate(ABANDON)
                    .bind("id", entry.id())
                    .bind("revision", entry.revision())
                    .bind("reason", Notices.column(reason))
                    .execute();
            Trails.add(handle, entry.feed().id(), FeedTrail.Kind.NOTHING, null);
        });
    }

    @Override
    public void unselected(PendingEntry entry) {
        transactions.change(handle -> Trails.unselected(handle, entry.feed().id()));
    }

    @Override
    public void leave(PendingEntry entry) {
        transactions.change(handle -> handle.createUpdate(LEAVE)
                .bind("id", entry.id())
                .bind("revision", entry.revision())
                .execute());
    }

    private static Map<Long, Feed> feeds(Handle handle, Set<Long> ids) {
        return handle
                .createQuery("SELECT * FROM feed WHERE id IN (<ids>)")
                .bindList("ids", List.copyOf(ids))
                .map((row, context) -> FeedRow.feed(row))
                .stream()
                .collect(Collectors.toMap(Feed::id, feed -> feed));
    }

    private record Waiting(
            long id,
            long feed,
            String host,
            Entry entry,
            Instant seen,
            int attempts,
            boolean ownLink,
            int revision,
            @Nullable Long article) {
        static Waiting of(ResultSet row) throws SQLException {
            return new Waiting(
                    row.getLong("id"),
                    row.getLong("feed_id"),
                    row.getString("host"),
                    Columns.document(row, "document", Entry.class),
                    Columns.moment(row, "seen"),
                    row.getInt("attempts"),
                    row.getBoolean("own_link"),
                    row.getInt("revision"),
                    Columns.numberOrNull(row, "article_id"));
        }

        PendingEntry of(Map<Long, Feed> feeds) {
            Feed from = feeds.get(feed);
            if (from == null) {
                throw new IllegalStateException("Entry %d has no feed of number %d".formatted(id, feed));
            }
            return new PendingEntry(id, from, host, entry, seen, attempts, ownLink, revision, article);
        }
    }
}

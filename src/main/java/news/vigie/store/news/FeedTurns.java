package news.vigie.store.news;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import news.vigie.feed.DueFeed;
import news.vigie.feed.Feed;
import news.vigie.feed.FeedVisit;
import news.vigie.feed.NewEntry;
import news.vigie.store.sql.Notices;
import news.vigie.store.sql.Transactions;
import org.jdbi.v3.core.Handle;

/** Whose turn it is, and what a visit brought. No lock is held between the two: a lease stands for it. */
final class FeedTurns {
    /** Ordered by the whole index, so that it is read from its beginning and no further than needed. */
    private static final String DUE = """
            SELECT * FROM feed
            WHERE removed = FALSE AND paused = FALSE AND due <= :now AND leased_until <= :now
            ORDER BY removed, paused, due
            LIMIT :limit
            FOR UPDATE SKIP LOCKED
            """;

    private static final String WENT_WELL = """
            UPDATE feed SET due = :next, leased_until = 0, etag = :etag, last_modified = :lastModified,
                body_hash = :bodyHash, title = COALESCE(:title, title), fresh = FALSE, failures = 0, problem = NULL,
                last_success = :at, entries = entries + :entries, last_listing = GREATEST(last_listing, :listing)
            WHERE id = :id
            """;

    private static final String FAILED = """
            UPDATE feed SET due = :next, leased_until = 0, failures = failures + 1, problem = :problem WHERE id = :id
            """;

    private final Transactions transactions;

    FeedTurns(Transactions transactions) {
        this.transactions = transactions;
    }

    List<DueFeed> claim(Instant now, Duration lease, int limit) {
        return transactions.write(handle -> {
            List<DueFeed> due = handle.createQuery(DUE)
                    .bind("now", now)
                    .bind("limit", limit)
                    .map((row, context) -> FeedRow.due(row))
                    .list();
            var leases = handle.prepareBatch("UPDATE feed SET leased_until = :until WHERE id = :id");
            for (DueFeed claimed : due) {
                leases.bind("until", now.plus(lease))
                        .bind("id", claimed.feed().id())
                        .add();
            }
            if (!due.isEmpty()) {
                leases.execute();
            }
            return due;
        });
    }

    int visited(DueFeed visited, FeedVisit visit, List<NewEntry> entries) {
        return transactions.write(handle -> {
            Feed feed = visited.feed();
            // The row is locked first, so that two visits of one feed cannot both find an entry new.
            boolean watched = handle.createQuery("SELECT removed FROM feed WHERE id = :id FOR UPDATE")
                    .bind("id", feed.id())
                    .mapTo(Boolean.class)
                    .findOne()
                    .map(removed -> !removed)
                    .orElse(false);
            if (!watched) {
                return 0;
            }
            int brought = new NewEntries(handle, feed.id(), visit.at()).keep(entries);
            end(handle, visited, visit, brought, !entries.isEmpty());
            return brought;
        });
    }

    private static void end(Handle handle, DueFeed visited, FeedVisit visit, int brought, boolean listed) {
        if (visit.problem() != null) {
            handle.createUpdate(FAILED)
                    .bind("id", visited.feed().id())
                    .bind("next", visit.nextTry())
                    .bind("problem", Notices.column(visit.problem()))
                    .execute();
            return;
        }
        handle.createUpdate(WENT_WELL)
                .bind("id", visited.feed().id())
                .bind("next", visit.nextTry())
                .bind("etag", visit.validators().etag())
                .bind("lastModified", visit.validators().lastModified())
                .bind("bodyHash", visit.bodyHash())
                .bind("title", visit.title())
                .bind("at", visit.at())
                .bind("entries", brought)
                .bind("listing", listed ? visit.at() : Instant.EPOCH)
                .execute();
    }
}

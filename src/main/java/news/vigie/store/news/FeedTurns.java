package news.vigie.store.news;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import news.vigie.feed.DueFeed;
import news.vigie.feed.FeedVisit;
import news.vigie.feed.NewEntry;
import news.vigie.feed.Room;
import news.vigie.store.sql.GroupCommit;
import news.vigie.store.sql.Transactions;
import org.jdbi.v3.core.Handle;

/** Whose turn it is, and what a visit brought. No lock is held between the two: a lease stands for it. */
final class FeedTurns {
    /** Ordered by the whole index, so that it is read from its beginning and no further than needed. */
    private static final String DUE = """
            SELECT * FROM feed
            WHERE removed = FALSE AND paused = FALSE AND due <= :now AND leased_until <= :now <hosts> <taken>
            ORDER BY removed, paused, due
            LIMIT :limit
            """;

    private static final String LEASE = """
            UPDATE feed SET leased_until = :until
            WHERE id = :id AND removed = FALSE AND paused = FALSE AND leased_until <= :now
            """;

    /** What lists so much takes long to write, and is not waited for by others. */
    private static final int MANY = 100;

    private final Transactions transactions;
    private final GroupCommit visits;
    private final QuietVisits quiet;

    FeedTurns(Transactions transactions) {
        this.transactions = transactions;
        this.quiet = new QuietVisits(transactions);
        this.visits = new GroupCommit(transactions);
    }

    List<DueFeed> claim(Instant now, Duration lease, Room room) {
        var claims = new Claims(room, now);
        var wanted = new Claims.Wanted<>(DUE, LEASE, lease, (row, context) -> FeedRow.due(row));
        return claims.kept(() -> quiet.with(handle -> claims.take(handle, wanted)));
    }

    /** Writes the visits that brought nothing, so that whoever reads sees them. */
    void settle() {
        quiet.settle();
    }

    int visited(DueFeed visited, FeedVisit visit, List<NewEntry> entries) {
        if (entries.isEmpty()) {
            quiet.add(visited, visit);
            return 0;
        }
        Function<Handle, Integer> deed =
                handle -> isWatched(handle, visited) ? kept(handle, visited, visit, entries) : 0;
        return entries.size() > MANY ? transactions.write(deed) : visits.write(deed);
    }

    /** The row is locked first, so that two visits of one feed cannot both find an entry new. */
    private static boolean isWatched(Handle handle, DueFeed visited) {
        return handle.createQuery("SELECT version FROM feed WHERE id = :id AND removed = FALSE FOR UPDATE")
                .bind("id", visited.feed().id())
                .mapTo(Integer.class)
                .findOne()
                .filter(version -> version == visited.version())
                .isPresent();
    }

    private static int kept(Handle handle, DueFeed visited, FeedVisit visit, List<NewEntry> entries) {
        int brought = new NewEntries(handle, visited.feed().id(), visit.at()).keep(entries);
        VisitRow.write(handle, visited, visit, brought, true);
        return brought;
    }
}

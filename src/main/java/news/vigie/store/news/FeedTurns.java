package news.vigie.store.news;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
            SELECT id, host FROM feed
            WHERE removed = FALSE AND paused = FALSE AND due <= :now AND leased_until <= :now <hosts>
            ORDER BY removed, paused, due
            LIMIT :limit
            """;

    private static final String TAKE = """
            SELECT * FROM feed
            WHERE id IN (<ids>) AND removed = FALSE AND paused = FALSE AND due <= :now AND leased_until <= :now
            ORDER BY due
            FOR UPDATE SKIP LOCKED
            """;

    private final GroupCommit visits;
    private final QuietVisits quiet;

    FeedTurns(Transactions transactions) {
        this.quiet = new QuietVisits(transactions);
        this.visits = new GroupCommit(transactions);
    }

    List<DueFeed> claim(Instant now, Duration lease, Room room) {
        return quiet.with(handle -> {
            List<Claims.Place> places = new Claims(handle, room).take(DUE, now);
            if (places.isEmpty()) {
                return List.of();
            }
            List<DueFeed> due = handle.createQuery(TAKE)
                    .bindList("ids", places.stream().map(Claims.Place::id).toList())
                    .bind("now", now)
                    .map((row, context) -> FeedRow.due(row))
                    .list();
            Set<Long> had = due.stream().map(claimed -> claimed.feed().id()).collect(Collectors.toSet());
            places.stream().filter(place -> !had.contains(place.id())).forEach(place -> room.leave(place.host()));
            if (!due.isEmpty()) {
                handle.createUpdate("UPDATE feed SET leased_until = :until WHERE id IN (<ids>)")
                        .bindList("ids", List.copyOf(had))
                        .bind("until", now.plus(lease))
                        .execute();
            }
            return due;
        });
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
        return visits.write(handle -> isWatched(handle, visited) ? kept(handle, visited, visit, entries) : 0);
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

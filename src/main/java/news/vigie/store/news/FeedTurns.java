package news.vigie.store.news;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import news.vigie.feed.DueFeed;
import news.vigie.feed.FeedVisit;
import news.vigie.feed.HostName;
import news.vigie.feed.NewEntry;
import news.vigie.feed.Room;
import news.vigie.store.sql.GroupCommit;
import news.vigie.store.sql.Json;
import news.vigie.store.sql.Notices;
import news.vigie.store.sql.Transactions;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

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

    private static final String WENT_WELL = """
            UPDATE feed SET due = :next, leased_until = 0, etag = :etag, last_modified = :lastModified,
                body_hash = :bodyHash, title = COALESCE(:title, title), fresh = FALSE, failures = 0, problem = NULL,
                last_visit = :at, last_success = :at, entries = entries + :entries,
                last_listing = GREATEST(last_listing, :listing), memory = COALESCE(:memory, memory),
                moved_to = :address, host = :host
            WHERE id = :id AND removed = FALSE AND version = :version
            """;

    private static final String FAILED = """
            UPDATE feed SET due = :next, leased_until = 0, failures = failures + :counted, problem = :problem,
                last_visit = :at, memory = COALESCE(:memory, memory), moved_to = :address, host = :host, ended = :ended
            WHERE id = :id AND removed = FALSE AND version = :version
            """;

    /** The year 9999: a feed that has ended is never due. */
    private static final Instant NEVER = Instant.ofEpochMilli(253_402_214_400_000L);

    private final Transactions transactions;
    private final GroupCommit visits;

    FeedTurns(Transactions transactions) {
        this.transactions = transactions;
        this.visits = new GroupCommit(transactions);
    }

    List<DueFeed> claim(Instant now, Duration lease, Room room) {
        return transactions.write(handle -> {
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

    int visited(DueFeed visited, FeedVisit visit, List<NewEntry> entries) {
        return visits.write(handle -> {
            if (entries.isEmpty()) {
                end(handle, visited, visit, 0, false);
                return 0;
            }
            return isWatched(handle, visited) ? kept(handle, visited, visit, entries) : 0;
        });
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
        end(handle, visited, visit, brought, true);
        return brought;
    }

    private static void end(Handle handle, DueFeed visited, FeedVisit visit, int brought, boolean listed) {
        boolean failed = visit.problem() != null;
        Update update = handle.createUpdate(failed ? FAILED : WENT_WELL)
                .bind("id", visited.feed().id())
                .bind("version", visited.version())
                .bind("at", visit.at())
                .bind("next", Objects.requireNonNullElse(visit.nextTry(), NEVER))
                .bind("memory", visit.memory().equals(visited.memory()) ? null : Json.write(visit.memory()))
                .bind(
                        "address",
                        visit.address() == null ? null : visit.address().toString())
                .bind(
                        "host",
                        HostName.of(Objects.requireNonNullElse(
                                visit.address(), visited.feed().definition().url())));
        if (failed) {
            update.bind("problem", Notices.column(visit.problem()))
                    .bind("counted", visit.excused() ? 0 : 1)
                    .bindByType("ended", visit.nextTry() == null ? visit.at() : null, Instant.class)
                    .execute();
            return;
        }
        update.bind("etag", visit.validators().etag())
                .bind("lastModified", visit.validators().lastModified())
                .bind("bodyHash", visit.bodyHash())
                .bind("title", visit.title())
                .bind("entries", brought)
                .bind("listing", listed ? visit.at() : Instant.EPOCH)
                .execute();
    }
}

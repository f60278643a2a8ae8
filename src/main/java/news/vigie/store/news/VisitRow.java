package news.vigie.store.news;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import news.vigie.feed.DueFeed;
import news.vigie.feed.FeedVisit;
import news.vigie.feed.HostName;
import news.vigie.store.sql.Json;
import news.vigie.store.sql.Notices;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** What a visit leaves in the row of its feed, if the feed is still watched as it was when it was claimed. */
final class VisitRow {
    private static final String WENT_WELL = """
            UPDATE feed SET due = :next, leased_until = 0, etag = :etag, last_modified = :lastModified,
                body_hash = :bodyHash, title = COALESCE(:title, title), fresh = FALSE, failures = 0, problem = NULL,
                last_visit = :at, last_success = :at, entries = entries + :entries,
                last_listing = GREATEST(last_listing, :listing), memory = COALESCE(:memory, memory),
                moved_to = :address, host = :host
            WHERE id = :id AND removed = FALSE AND version = :version
            """;

    /** As most visits end: nothing is new, and nothing else changed. */
    private static final String SAME = """
            UPDATE feed SET due = :next, leased_until = 0, last_visit = :at, last_success = :at
            WHERE id = :id AND removed = FALSE AND version = :version
            """;

    private static final String FAILED = """
            UPDATE feed SET due = :next, leased_until = 0, failures = failures + :counted, problem = :problem,
                last_visit = :at, memory = COALESCE(:memory, memory), moved_to = :address, host = :host, ended = :ended
            WHERE id = :id AND removed = FALSE AND version = :version
            """;

    /** The year 9999: a feed that has ended is never due. */
    private static final Instant NEVER = Instant.ofEpochMilli(253_402_214_400_000L);

    private VisitRow() {}

    static void write(Handle handle, DueFeed visited, FeedVisit visit, int brought, boolean listed) {
        write(handle, List.of(new Settled(visited, visit, brought, listed)));
    }

    static void write(Handle handle, List<Settled> visits) {
        PreparedBatch well = handle.prepareBatch(WENT_WELL);
        PreparedBatch same = handle.prepareBatch(SAME);
        PreparedBatch failed = handle.prepareBatch(FAILED);
        for (Settled settled : visits) {
            if (settled.changesNothing()) {
                turn(same, settled).add();
            } else if (settled.visit().problem() == null) {
                well(bound(well, settled), settled);
            } else {
                failed(bound(failed, settled), settled.visit());
            }
        }
        executeIfAny(same);
        executeIfAny(well);
        executeIfAny(failed);
    }

    private static PreparedBatch turn(PreparedBatch batch, Settled settled) {
        return batch.bind("id", settled.visited().feed().id())
                .bind("version", settled.visited().version())
                .bind("at", settled.visit().at())
                .bind("next", Objects.requireNonNullElse(settled.visit().nextTry(), NEVER));
    }

    private static PreparedBatch bound(PreparedBatch batch, Settled settled) {
        DueFeed due = settled.visited();
        FeedVisit visit = settled.visit();
        return turn(batch, settled)
                .bind("memory", visit.memory().equals(due.memory()) ? null : Json.write(visit.memory()))
                .bind(
                        "address",
                        visit.address() == null ? null : visit.address().toString())
                .bind(
                        "host",
                        HostName.of(Objects.requireNonNullElse(
                                visit.address(), due.feed().definition().url())));
    }

    private static void well(PreparedBatch batch, Settled settled) {
        FeedVisit visit = settled.visit();
        batch.bind("etag", visit.validators().etag())
                .bind("lastModified", visit.validators().lastModified())
                .bind("bodyHash", visit.bodyHash())
                .bind("title", visit.title())
                .bind("entries", settled.brought())
                .bind("listing", settled.listed() ? visit.at() : Instant.EPOCH)
                .add();
    }

    private static void failed(PreparedBatch batch, FeedVisit visit) {
        batch.bind("problem", Notices.column(visit.problem()))
                .bind("counted", visit.excused() ? 0 : 1)
                .bindByType("ended", visit.nextTry() == null ? visit.at() : null, Instant.class)
                .add();
    }

    private static void executeIfAny(PreparedBatch batch) {
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    /**
     * A visit that has ended.
     *
     * @param listed whether it saw what the feed lists
     */
    record Settled(DueFeed visited, FeedVisit visit, int brought, boolean listed) {
        boolean changesNothing() {
            return visit.problem() == null
                    && !listed
                    && visited.lastSuccess() != null
                    && visited.failures() == 0
                    && visit.title() == null
                    && visit.validators().equals(visited.validators())
                    && visit.bodyHash().equals(visited.bodyHash())
                    && visit.memory().equals(visited.memory())
                    && Objects.equals(visit.address(), visited.feed().movedTo());
        }
    }
}

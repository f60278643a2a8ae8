package news.vigie.store.issue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import news.vigie.notice.Notice;
import news.vigie.pipeline.issue.Revisions;
import news.vigie.pipeline.outbox.Post;
import news.vigie.pipeline.outbox.PostState;
import news.vigie.render.RenderedPost;
import news.vigie.store.sql.Addresses;
import news.vigie.store.sql.Json;
import news.vigie.store.sql.Notices;
import news.vigie.store.sql.Transactions;

/** The table revision, and what becomes of the contents of its posts: that of one on its way, or lost, stays as it is. */
public final class SqlRevisions implements Revisions {
    private static final String DUE = """
            SELECT p.id, p.chat, p.thread, p.state FROM revision v JOIN post p ON p.id = v.post_id
            WHERE p.id IN (SELECT MIN(o.id) FROM revision w JOIN post o ON o.id = w.post_id
                JOIN edition e ON e.id = o.edition_id
                WHERE w.state = 'DUE' AND w.due <= :now AND e.recalled IS NULL
                    AND (o.state = 'PENDING' OR (o.state = 'SENT' AND o.message_id IS NOT NULL))
                GROUP BY o.chat, o.thread, o.state)
            ORDER BY v.due, p.id LIMIT :limit
            """;

    private static final String ONE = """
            SELECT p.*, e.audience, e.document, v.version, v.attempts AS tries FROM revision v
            JOIN post p ON p.id = v.post_id JOIN edition e ON e.id = p.edition_id
            WHERE p.id = :post AND v.state = 'DUE' AND e.recalled IS NULL
            """;

    /** Whoever has read it before does not begin it any more: see {@link PostSteps}. */
    private static final String REWRITE = """
            UPDATE post SET content = :content, changed = CASE WHEN changed >= :now THEN changed + 1 ELSE :now END
            WHERE id = :post AND state = 'PENDING'
            """;

    private static final String REWRITTEN = """
            UPDATE revision SET rewritten = (SELECT p.changed FROM post p WHERE p.id = post_id),
                state = CASE WHEN version = :version THEN 'DONE' ELSE state END
            WHERE post_id = :post
            """;

    private static final String KEEP = """
            UPDATE post SET content = :content WHERE id = :post AND state = 'SENT'
            """;

    private static final String REVISED = """
            UPDATE revision SET edited = :now, attempts = 0, reason = NULL,
                state = CASE WHEN version = :version THEN 'DONE' ELSE state END,
                due = CAST(:now AS BIGINT) + :pause
            WHERE post_id = :post
            """;

    private static final String LATER = """
            UPDATE revision SET attempts = attempts + 1, due = :due, reason = :reason
            WHERE post_id = :post AND version = :version
            """;

    private static final String GIVEN_UP = """
            UPDATE revision SET state = 'FAILED', reason = :reason WHERE post_id = :post AND version = :version
            """;

    private final Transactions transactions;

    public SqlRevisions(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public List<Turn> due(Instant now, int limit) {
        return transactions.read(handle -> handle.createQuery(DUE)
                .bind("now", now)
                .bind("limit", limit)
                .map((row, context) -> new Turn(
                        row.getLong("id"),
                        Addresses.of(row),
                        PostState.valueOf(row.getString("state")) == PostState.SENT))
                .list());
    }

    @Override
    public Optional<Revision> revision(Turn turn) {
        return transactions.read(handle -> handle.createQuery(ONE)
                .bind("post", turn.post())
                .map((row, context) -> new Revision(
                        PostRow.post(row),
                        WaitingEditions.parts(handle, turn.post()),
                        WaitingEditions.edition(handle, row, row.getLong("edition_id")),
                        row.getInt("tries"),
                        row.getInt("version")))
                .findOne());
    }

    @Override
    public boolean rewritten(Revision revision, RenderedPost content, Instant now) {
        return transactions.write(handle -> {
            Post post = revision.post();
            int rewritten = handle.createUpdate(REWRITE)
                    .bind("content", Json.write(content))
                    .bind("now", now)
                    .bind("post", post.id())
                    .execute();
            if (rewritten == 1) {
                handle.createUpdate(REWRITTEN)
                        .bind("version", revision.version())
                        .bind("post", post.id())
                        .execute();
            }
            return rewritten == 1;
        });
    }

    @Override
    public void revised(Revision revision, RenderedPost content, Instant now) {
        transactions.change(handle -> {
            handle.createUpdate(KEEP)
                    .bind("content", Json.write(content))
                    .bind("post", revision.post().id())
                    .execute();
            handle.createUpdate(REVISED)
                    .bind("now", now)
                    .bind("pause", PAUSE.toMillis())
                    .bind("version", revision.version())
                    .bind("post", revision.post().id())
                    .execute();
        });
    }

    @Override
    public void later(Revision revision, Notice reason, Instant due) {
        transactions.change(handle -> handle.createUpdate(LATER)
                .bind("due", due)
                .bind("reason", Notices.column(reason))
                .bind("post", revision.post().id())
                .bind("version", revision.version())
                .execute());
    }

    @Override
    public void givenUp(Revision revision, Notice reason) {
        transactions.change(handle -> handle.createUpdate(GIVEN_UP)
                .bind("reason", Notices.column(reason))
                .bind("version", revision.version())
                .bind("post", revision.post().id())
                .execute());
    }
}

package news.vigie.store.issue;

import java.time.Instant;
import java.util.List;
import news.vigie.digest.Edition;
import news.vigie.notice.Notice;
import news.vigie.pipeline.issue.Publication;
import news.vigie.pipeline.issue.Recalls;
import news.vigie.pipeline.outbox.Post;
import news.vigie.store.sql.Columns;
import news.vigie.store.sql.Notices;
import news.vigie.store.sql.Transactions;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The column recalled of edition, and what becomes of the posts of such editions. */
public final class SqlRecalls implements Recalls {
    private static final String RECENT = """
            SELECT e.digest, e.made, COUNT(DISTINCT p.chat) AS chats, COUNT(*) AS posts,
                CASE WHEN COUNT(DISTINCT p.chat) = 1 THEN MIN(p.chat) END AS only_chat
            FROM edition e JOIN post p ON p.edition_id = e.id
            WHERE e.made >= :since AND e.recalled IS NULL AND p.state IN ('PENDING', 'SENDING', 'SOUGHT', 'SENT')
            GROUP BY e.digest, e.made ORDER BY e.made DESC, e.digest LIMIT :limit
            """;

    private static final String RECALL = """
            UPDATE edition SET recalled = :now WHERE digest = :digest AND made = :made AND recalled IS NULL
            """;

    private static final String COUNT = """
            SELECT COUNT(*) FROM edition e JOIN post p ON p.edition_id = e.id
            WHERE e.digest = :digest AND e.made = :made AND p.state IN ('SENDING', 'SOUGHT', 'SENT')
            """;

    private static final String HALT = """
            UPDATE post SET state = 'RECALLED', changed = :now
            WHERE state = 'PENDING' AND edition_id IN (SELECT id FROM edition WHERE recalled > 0)
            """;

    private static final String DUE = """
            SELECT p.*, e.document FROM edition e JOIN post p ON p.edition_id = e.id
            WHERE p.id IN (SELECT MIN(o.id) FROM edition r JOIN post o ON o.edition_id = r.id
                WHERE r.recalled > 0 AND o.state = 'SENT' AND o.message_id IS NOT NULL GROUP BY o.chat)
            ORDER BY p.id LIMIT :limit
            """;

    private static final String GONE = """
            UPDATE post SET state = 'RECALLED', reason = :reason, changed = :now WHERE id = :id
            """;

    /** What no other post has told there, the chat has not got. */
    private static final String LEDGER = """
            DELETE FROM delivery WHERE chat = (SELECT p.chat FROM post p WHERE p.id = :id)
                AND story_id IN (SELECT s.story_id FROM post_story s WHERE s.post_id = :id)
                AND NOT EXISTS (SELECT 1 FROM post o JOIN post_story s ON s.post_id = o.id
                    WHERE o.chat = delivery.chat AND s.story_id = delivery.story_id AND o.state = 'SENT')
            """;

    private final Transactions transactions;

    public SqlRecalls(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public List<Publication> recent(Instant since, int limit) {
        return transactions.read(handle -> handle.createQuery(RECENT)
                .bind("since", since)
                .bind("limit", limit)
                .map((row, context) -> new Publication(
                        row.getString("digest"),
                        Columns.moment(row, "made"),
                        row.getInt("chats"),
                        row.getInt("posts"),
                        row.getString("only_chat")))
                .list());
    }

    @Override
    public int recall(String digest, Instant made, Instant now) {
        return transactions.write(handle -> {
            int editions = handle.createUpdate(RECALL)
                    .bind("digest", digest)
                    .bind("made", made)
                    .bind("now", now)
                    .execute();
            if (editions == 0) {
                return 0;
            }
            int waiting = handle.createUpdate(HALT).bind("now", now).execute();
            return waiting
                    + handle.createQuery(COUNT)
                            .bind("digest", digest)
                            .bind("made", made)
                            .mapTo(Integer.class)
                            .one();
        });
    }

    /** What was on its way when it was taken back, and did not arrive, waits no more either. */
    @Override
    public List<Removal> due(Instant now, int limit) {
        return transactions.write(handle -> {
            handle.createUpdate(HALT).bind("now", now).execute();
            return handle.createQuery(DUE)
                    .bind("limit", limit)
                    .map((row, context) -> new Removal(
                            PostRow.post(row),
                            row.getLong("message_id"),
                            Columns.document(row, "document", Edition.class).language()))
                    .list();
        });
    }

    @Override
    public void removed(Post post, Instant now) {
        transactions.change(handle -> gone(handle, post, null, now));
    }

    @Override
    public void stays(Post post, Notice reason, Instant now) {
        transactions.change(handle -> gone(handle, post, reason, now));
    }

    private static void gone(Handle handle, Post post, @Nullable Notice reason, Instant now) {
        handle.createUpdate(GONE)
                .bind("reason", Notices.column(reason))
                .bind("now", now)
                .bind("id", post.id())
                .execute();
        if (reason == null) {
            handle.createUpdate(LEDGER).bind("id", post.id()).execute();
        }
    }
}

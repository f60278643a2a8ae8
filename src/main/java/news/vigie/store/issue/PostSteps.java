package news.vigie.store.issue;

import java.time.Instant;
import news.vigie.notice.Notice;
import news.vigie.pipeline.Post;
import news.vigie.pipeline.PostState;
import news.vigie.store.sql.Notices;
import news.vigie.store.sql.Transactions;
import org.jdbi.v3.core.Handle;

/** The steps of a post on its way. What was SENT never becomes anything else. */
final class PostSteps {
    private static final String BEGIN = """
            UPDATE post SET state = 'SENDING', attempts = attempts + 1, changed = :now, reason = NULL
            WHERE id = :id AND state = 'PENDING'
            """;

    private static final String SENT = """
            UPDATE post SET state = 'SENT', message_id = :message, changed = :now, reason = NULL WHERE id = :id
            """;

    /** By the row's own chat, which may have got a new number since the post was read. */
    private static final String LEDGER = """
            INSERT INTO delivery (chat, story_id, sent)
            SELECT DISTINCT p.chat, r.story_id, CAST(:now AS BIGINT)
            FROM post p JOIN edition_report r ON r.edition_id = p.edition_id
            WHERE p.id = :id AND NOT EXISTS (
                SELECT 1 FROM delivery d WHERE d.chat = p.chat AND d.story_id = r.story_id)
            """;

    private static final String SETTLE = """
            UPDATE post SET state = :state, reason = :reason, changed = :now WHERE id = :id AND state <> 'SENT'
            """;

    private static final String LATER = """
            UPDATE post SET state = 'PENDING', reason = :reason, due = :due, changed = :now
            WHERE id = :id AND state <> 'SENT'
            """;

    private static final String TURN = """
            UPDATE post SET state = :to, changed = :now WHERE state = :from
            """;

    private final Transactions transactions;

    PostSteps(Transactions transactions) {
        this.transactions = transactions;
    }

    boolean begin(Post post, Instant now) {
        return transactions.write(handle -> step(handle, BEGIN, post, now) == 1);
    }

    void sent(Post post, long message, Instant now) {
        transactions.change(handle -> {
            handle.createUpdate(SENT)
                    .bind("message", message)
                    .bind("id", post.id())
                    .bind("now", now)
                    .execute();
            step(handle, LEDGER, post, now);
        });
    }

    void settle(Post post, PostState state, Notice reason, Instant now) {
        transactions.change(handle -> handle.createUpdate(SETTLE)
                .bind("state", state.name())
                .bind("reason", Notices.column(reason))
                .bind("id", post.id())
                .bind("now", now)
                .execute());
    }

    void later(Post post, Notice reason, Instant due, Instant now) {
        transactions.change(handle -> handle.createUpdate(LATER)
                .bind("due", due)
                .bind("reason", Notices.column(reason))
                .bind("id", post.id())
                .bind("now", now)
                .execute());
    }

    int turn(PostState from, PostState to, Instant now) {
        return transactions.write(handle -> handle.createUpdate(TURN)
                .bind("from", from.name())
                .bind("to", to.name())
                .bind("now", now)
                .execute());
    }

    private static int step(Handle handle, String sql, Post post, Instant now) {
        return handle.createUpdate(sql).bind("id", post.id()).bind("now", now).execute();
    }
}

package news.vigie.store.issue;

import java.time.Instant;
import java.util.List;
import news.vigie.pipeline.outbox.PostState;
import news.vigie.pipeline.outbox.Request;
import news.vigie.render.RenderedPost;
import news.vigie.store.sql.Addresses;
import news.vigie.store.sql.Json;
import news.vigie.store.sql.Transactions;
import org.jdbi.v3.core.Handle;

/** The rows of the table post that somebody asked for. */
final class SqlRequests {
    private static final String TAKEN = """
            SELECT COUNT(*) FROM post WHERE chat = :chat AND thread = :thread AND asked = :asked
            """;

    private static final String PART = """
            INSERT INTO post (chat, thread, part, parts, content, state, due, changed, asked, asked_at, reply_to)
            VALUES (:chat, :thread, :part, :parts, :content, :state, :now, :now, :asked, :now, :message)
            """;

    private final Transactions transactions;

    SqlRequests(Transactions transactions) {
        this.transactions = transactions;
    }

    boolean take(Request request, Instant now) {
        return transactions.write(handle -> {
            boolean isNew = handle.createQuery(TAKEN)
                            .bind("chat", request.address().chat())
                            .bind("thread", Addresses.thread(request.address()))
                            .bind("asked", request.asked())
                            .mapTo(Long.class)
                            .one()
                    == 0;
            if (isNew) {
                insert(handle, request, now);
            }
            return isNew;
        });
    }

    private static void insert(Handle handle, Request request, Instant now) {
        List<RenderedPost> parts = request.parts();
        for (int part = 1; part <= parts.size(); part++) {
            handle.createUpdate(PART)
                    .bind("chat", request.address().chat())
                    .bind("thread", Addresses.thread(request.address()))
                    .bind("part", part)
                    .bind("parts", parts.size())
                    .bind("content", Json.write(parts.get(part - 1)))
                    .bind("state", PostState.PENDING.name())
                    .bind("now", now)
                    .bind("asked", request.asked())
                    .bind("message", part == 1 ? request.message() : null)
                    .execute();
        }
    }
}

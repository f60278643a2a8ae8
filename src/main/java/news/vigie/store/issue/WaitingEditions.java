package news.vigie.store.issue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.vigie.digest.Edition;
import news.vigie.pipeline.outbox.Outbox;
import news.vigie.pipeline.outbox.Post;
import news.vigie.render.RenderedPost;
import news.vigie.store.sql.Columns;
import org.jdbi.v3.core.Handle;

/** Editions as they are read for a post that waits, or that was sent. Everything here is within a transaction. */
final class WaitingEditions {
    private static final String OVERDUE = """
            SELECT e.id, e.audience, e.document, p.told_late FROM post p JOIN edition e ON e.id = p.edition_id
            WHERE p.id = :post AND p.part = 1 AND NOT p.told_late AND e.slot < :due
            """;

    private static final String PARTS = """
            SELECT o.content FROM post p JOIN post o
                ON o.edition_id = p.edition_id AND o.chat = p.chat AND o.thread = p.thread
            WHERE p.id = :post ORDER BY o.part
            """;

    private WaitingEditions() {}

    static Optional<Outbox.Overdue> overdue(Handle handle, Post post, Instant due) {
        return handle.createQuery(OVERDUE)
                .bind("post", post.id())
                .bind("due", due)
                .map((row, context) -> edition(handle, row, row.getLong("id")))
                .findOne()
                .filter(edition -> !edition.late())
                .map(edition -> new Outbox.Overdue(edition, parts(handle, post.id())));
    }

    /** With the headlines that were corrected since, and late where its post says so. */
    static Edition edition(Handle handle, ResultSet row, long id) throws SQLException {
        Map<Long, Map<Long, String>> headlines = CorrectedHeadlines.of(handle, List.of(id));
        Edition edition = SqlEditions.edition(row).headlined(headlines.getOrDefault(id, Map.of()));
        return row.getBoolean("told_late") ? edition.delayed() : edition;
    }

    /** The contents of all posts of its edition at its address, in their order. */
    static List<RenderedPost> parts(Handle handle, long post) {
        return handle.createQuery(PARTS)
                .bind("post", post)
                .map((row, context) -> Columns.document(row, "content", RenderedPost.class))
                .list();
    }
}

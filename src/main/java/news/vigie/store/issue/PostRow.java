package news.vigie.store.issue;

import java.sql.ResultSet;
import java.sql.SQLException;
import news.vigie.pipeline.outbox.Post;
import news.vigie.pipeline.outbox.PostState;
import news.vigie.render.RenderedPost;
import news.vigie.store.sql.Addresses;
import news.vigie.store.sql.Columns;
import news.vigie.store.sql.Notices;
import org.jspecify.annotations.Nullable;

/** The rows of the table post. */
final class PostRow {
    private PostRow() {}

    static Post post(ResultSet row) throws SQLException {
        return new Post(
                row.getLong("id"),
                Addresses.of(row),
                row.getInt("part"),
                row.getInt("parts"),
                Columns.momentOrNull(row, "asked_at"),
                Columns.numberOrNull(row, "reply_to"),
                Columns.document(row, "content", RenderedPost.class),
                PostState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                Columns.moment(row, "due"),
                Columns.moment(row, "changed"),
                after(row),
                Columns.numberOrNull(row, "sought_before"),
                Columns.numberOrNull(row, "message_id"),
                Notices.of(row, "reason"));
    }

    private static @Nullable Long after(ResultSet row) throws SQLException {
        Long sought = Columns.numberOrNull(row, "sought_after");
        return sought == null ? Columns.numberOrNull(row, "after_message") : sought;
    }
}

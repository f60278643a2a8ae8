package news.vigie.store.issue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import news.vigie.pipeline.Post;
import news.vigie.pipeline.Releases;
import news.vigie.store.sql.Columns;
import news.vigie.store.sql.Transactions;

/** The tables edition and post, read as what was published together. */
public final class SqlReleases implements Releases {
    /** So many of the newest posts are looked through, however long the archive is. */
    private static final int DEEPEST = 5000;

    private static final String NEWEST = """
            SELECT MIN(e.id) AS id, e.digest, e.made, COUNT(DISTINCT p.chat) AS chats
            FROM (SELECT * FROM post ORDER BY id DESC LIMIT :deepest) p JOIN edition e ON e.id = p.edition_id
            WHERE p.state IN ('SENT', 'PENDING') GROUP BY e.digest, e.made ORDER BY e.made DESC LIMIT :limit
            """;

    private static final String ONE = """
            SELECT MIN(e.id) AS id, e.digest, e.made, COUNT(DISTINCT p.chat) AS chats
            FROM edition o JOIN edition e ON e.digest = o.digest AND e.made = o.made JOIN post p ON p.edition_id = e.id
            WHERE o.id = :id AND p.state IN ('SENT', 'PENDING') GROUP BY e.digest, e.made
            """;

    private static final String POSTS = """
            SELECT p.* FROM edition e JOIN post p ON p.edition_id = e.id
            WHERE e.digest = :digest AND e.made = :made AND p.state IN ('SENT', 'PENDING') ORDER BY p.id
            """;

    private static final String RECALL = """
            UPDATE post SET state = 'RECALLED', reason = NULL, changed = :now
            WHERE id = :id AND state IN ('SENT', 'PENDING')
            """;

    private static final String LEDGER = """
            DELETE FROM delivery WHERE chat = :chat
                AND story_id IN (SELECT s.story_id FROM post_story s WHERE s.post_id = :id)
                AND story_id NOT IN (
                    SELECT s.story_id FROM post p JOIN post_story s ON s.post_id = p.id
                    WHERE p.chat = :chat AND p.state = 'SENT')
            """;

    private final Transactions transactions;

    public SqlReleases(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public List<Release> newest(int limit) {
        return transactions.read(handle -> handle.createQuery(NEWEST)
                .bind("deepest", DEEPEST)
                .bind("limit", limit)
                .map((row, context) -> release(row))
                .list());
    }

    @Override
    public Optional<Release> find(long id) {
        return transactions.read(handle -> handle.createQuery(ONE)
                .bind("id", id)
                .map((row, context) -> release(row))
                .findOne());
    }

    @Override
    public List<Post> posts(Release release) {
        return transactions.read(handle -> handle.createQuery(POSTS)
                .bind("digest", release.digest())
                .bind("made", release.made())
                .map((row, context) -> PostRow.post(row))
                .list());
    }

    @Override
    public boolean recall(Post post, Instant now) {
        return transactions.write(handle -> {
            int changed = handle.createUpdate(RECALL)
                    .bind("id", post.id())
                    .bind("now", now)
                    .execute();
            handle.createUpdate(LEDGER)
                    .bind("id", post.id())
                    .bind("chat", post.address().chat())
                    .execute();
            return changed == 1;
        });
    }

    private static Release release(ResultSet row) throws SQLException {
        return new Release(
                row.getLong("id"), row.getString("digest"), Columns.moment(row, "made"), row.getInt("chats"));
    }
}

package news.vigie.store.news;

import java.time.Instant;
import java.util.List;
import news.vigie.store.sql.Transactions;
import org.jdbi.v3.core.Handle;

/** Lets go of what is old, a little at a time, so that nothing waits for it long. */
final class Retention {
    private static final int AT_ONCE = 200;

    /**
     * The keys that their feed has not listed for long, though it has been read since: it would not list them again.
     */
    private static final String STALE_KEYS = """
            DELETE FROM entry_key WHERE fingerprint IN (
                SELECT k.fingerprint FROM entry_key k JOIN feed f ON f.id = k.feed_id
                WHERE k.seen < :before AND k.seen < f.last_listing - :margin
                LIMIT :limit)
            """;

    private static final String ABANDONED = """
            DELETE FROM entry WHERE id IN (
                SELECT id FROM entry WHERE state = 'ABANDONED' AND due < :before AND seen < :before LIMIT :limit)
            """;

    private static final String EMPTY_STORIES = """
            DELETE FROM story WHERE id IN (<ids>)
                AND NOT EXISTS (SELECT 1 FROM article WHERE article.story_id = story.id)
            """;

    private final Transactions transactions;

    Retention(Transactions transactions) {
        this.transactions = transactions;
    }

    int forget(Instant before) {
        int forgotten = 0;
        int now;
        do {
            now = transactions.write(handle -> forgetSome(handle, before));
            forgotten += now;
        } while (now == AT_ONCE);
        deleteAll(ABANDONED, before);
        deleteAll(STALE_KEYS, before);
        return forgotten;
    }

    /** The entries and addresses of an article go with it by their foreign keys. */
    private static int forgetSome(Handle handle, Instant before) {
        List<Old> old = handle.createQuery(
                        "SELECT id, story_id FROM article WHERE news_time < :before ORDER BY news_time LIMIT :limit")
                .bind("before", before)
                .bind("limit", AT_ONCE)
                .map((row, context) -> new Old(row.getLong("id"), row.getLong("story_id")))
                .list();
        if (old.isEmpty()) {
            return 0;
        }
        handle.createUpdate("DELETE FROM article WHERE id IN (<ids>)")
                .bindList("ids", old.stream().map(Old::article).toList())
                .execute();
        handle.createUpdate(EMPTY_STORIES)
                .bindList("ids", old.stream().map(Old::story).distinct().toList())
                .execute();
        return old.size();
    }

    private void deleteAll(String sql, Instant before) {
        int deleted;
        do {
            deleted = transactions.write(handle -> handle.createUpdate(sql)
                    .bind("before", before)
                    .bind("margin", EntryKeyTable.NOTED_ANEW.plusDays(1).toMillis())
                    .bind("limit", AT_ONCE)
                    .execute());
        } while (deleted == AT_ONCE);
    }

    private record Old(long article, long story) {}
}

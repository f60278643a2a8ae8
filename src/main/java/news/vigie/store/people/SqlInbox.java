package news.vigie.store.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import news.vigie.chat.Inbox;
import news.vigie.store.sql.Transactions;

/** The table inbox. */
public final class SqlInbox implements Inbox {
    private static final String PUT = """
            INSERT INTO inbox (update_id, document, received)
            SELECT CAST(:update AS BIGINT), :json, CAST(:now AS BIGINT)
            WHERE NOT EXISTS (SELECT 1 FROM inbox WHERE update_id = :update)
            """;

    private static final String WAITING = """
            SELECT update_id FROM inbox WHERE done = FALSE ORDER BY done, update_id LIMIT :limit
            """;

    private final Transactions transactions;

    public SqlInbox(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public boolean put(long update, String json, Instant now) {
        return transactions.write(handle -> handle.createUpdate(PUT)
                        .bind("update", update)
                        .bind("json", json)
                        .bind("now", now)
                        .execute()
                == 1);
    }

    @Override
    public List<Long> numbers(int limit) {
        return transactions.read(handle -> handle.createQuery(WAITING)
                .bind("limit", limit)
                .mapTo(Long.class)
                .list());
    }

    @Override
    public Optional<Letter> letter(long update) {
        return transactions.read(handle -> handle.createQuery("SELECT document FROM inbox WHERE update_id = :update")
                .bind("update", update)
                .map((row, context) -> new Letter(update, row.getString("document")))
                .findOne());
    }

    @Override
    public void done(long update, Instant now) {
        transactions.change(
                handle -> handle.execute("UPDATE inbox SET done = TRUE, done_at = ? WHERE update_id = ?", now, update));
    }

    @Override
    public int forget(Instant before) {
        return transactions.write(
                handle -> handle.createUpdate("DELETE FROM inbox WHERE done = TRUE AND done_at < :before")
                        .bind("before", before)
                        .execute());
    }
}

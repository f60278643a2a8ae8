package news.vigie.store.people;

import java.time.Instant;
import java.util.List;
import news.vigie.chat.Newcomers;
import news.vigie.digest.Address;
import news.vigie.store.sql.Addresses;
import news.vigie.store.sql.Columns;
import news.vigie.store.sql.Transactions;
import org.jdbi.v3.core.Handle;

/** The table awaited. */
public final class SqlNewcomers implements Newcomers {
    private static final String HAS = """
            SELECT COUNT(*) FROM post WHERE chat = :chat AND thread = :thread AND state <> 'FAILED' AND asked IS NULL
            """;
    private static final String AWAIT = """
            INSERT INTO awaited (chat, thread, digest, since)
            SELECT :chat, CAST(:thread AS INTEGER), :digest, CAST(:now AS BIGINT)
            WHERE NOT EXISTS (SELECT 1 FROM awaited WHERE chat = :chat AND thread = :thread AND digest = :digest)
            """;
    private static final String SETTLE = """
            DELETE FROM awaited w WHERE since < :before OR EXISTS (
                SELECT 1 FROM post p
                WHERE p.chat = w.chat AND p.thread = w.thread AND p.state IN ('SENT', 'UNKNOWN')
                    AND p.asked IS NULL)
            """;
    private static final String WAITING = """
            SELECT chat, thread, digest, since FROM awaited w WHERE NOT EXISTS (
                SELECT 1 FROM post p WHERE p.chat = w.chat AND p.thread = w.thread AND p.state <> 'FAILED'
                    AND p.asked IS NULL)
            ORDER BY since, chat, thread, digest
            """;

    private final Transactions transactions;

    public SqlNewcomers(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public boolean await(Address place, String digest, Instant now) {
        return transactions.write(handle -> {
            boolean isNew = !hasPosts(handle, place);
            if (isNew) {
                handle.createUpdate(AWAIT)
                        .bind("chat", place.chat())
                        .bind("thread", Addresses.thread(place))
                        .bind("digest", digest)
                        .bind("now", now)
                        .execute();
            }
            return isNew;
        });
    }

    private static boolean hasPosts(Handle handle, Address place) {
        return handle.createQuery(HAS)
                        .bind("chat", place.chat())
                        .bind("thread", Addresses.thread(place))
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    @Override
    public List<Newcomer> waiting() {
        return transactions.read(handle -> handle.createQuery(WAITING)
                .map((row, context) ->
                        new Newcomer(Addresses.of(row), row.getString("digest"), Columns.moment(row, "since")))
                .list());
    }

    @Override
    public void settle(Instant before) {
        transactions.change(
                handle -> handle.createUpdate(SETTLE).bind("before", before).execute());
    }
}

package news.vigie.store;

import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import news.vigie.digest.Address;
import news.vigie.store.sql.Addresses;
import news.vigie.store.sql.Transactions;

/**
 * A real database in memory for a test that needs one of its own. Opening one takes long, so that it is opened once, and
 * emptied for the next test.
 */
public final class SpareDatabase implements AutoCloseable {
    private static final Deque<SpareDatabase> SPARE = new ConcurrentLinkedDeque<>();

    private final Database database = Database.inMemory();
    private final Transactions transactions = new Transactions(database.dataSource());

    /** Numbers below are free for posts that a test numbers itself. */
    private SpareDatabase() {
        transactions.change(handle -> handle.execute("ALTER TABLE post ALTER COLUMN id RESTART WITH 1000000"));
    }

    /** With nothing in it. */
    public static SpareDatabase take() {
        SpareDatabase spare = SPARE.poll();
        if (spare == null) {
            return new SpareDatabase();
        }
        spare.empty();
        return spare;
    }

    private void empty() {
        transactions.change(handle -> {
            List<String> tables = handle.createQuery("""
                            SELECT table_name FROM information_schema.tables
                            WHERE table_schema = 'PUBLIC' AND LOWER(table_name) NOT LIKE 'flyway%'
                            """).mapTo(String.class).list();
            handle.execute("SET REFERENTIAL_INTEGRITY FALSE");
            tables.forEach(table -> handle.execute("TRUNCATE TABLE \"" + table + "\""));
            handle.execute("SET REFERENTIAL_INTEGRITY TRUE");
            handle.execute("INSERT INTO last_sent (up_to) VALUES (0)");
        });
    }

    public Database database() {
        return database;
    }

    /** A post of this number is in the outbox, sent to that place. */
    public void sent(long post, Address place) {
        transactions.change(handle -> {
            handle.execute("DELETE FROM edition WHERE id = ?", post);
            handle.execute(
                    "INSERT INTO edition (id, digest, audience, made, document) VALUES (?, ?, '*', 0, '{}')",
                    post,
                    "of-" + post);
            handle.execute("""
                    INSERT INTO post (id, edition_id, chat, thread, part, parts, content, state, due, changed)
                    VALUES (?, ?, ?, ?, 1, 1, '{}', 'SENT', 0, 0)
                    """, post, post, place.chat(), Addresses.thread(place));
        });
    }

    /** What the post is about, as its votes know it. */
    public List<String> subjects(long post) {
        return transactions.read(handle -> handle.createQuery("SELECT subject FROM post_subject WHERE post_id = :post")
                .bind("post", post)
                .mapTo(String.class)
                .list());
    }

    /** The next test may have it. */
    @Override
    public void close() {
        SPARE.push(this);
    }
}

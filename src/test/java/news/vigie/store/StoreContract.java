package news.vigie.store;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import news.vigie.store.sql.Transactions;
import org.junit.jupiter.api.BeforeEach;

/** What all contracts begin with: a database of this test's kind with nothing in it. */
abstract class StoreContract {
    static final Instant NOW = Instant.parse("2026-03-04T08:00:00Z");
    static final Duration LEASE = Duration.ofMinutes(5);

    /** What refers to another table stands before it. */
    private static final List<String> TABLES = List.of(
            "headline",
            "revision",
            "retitled",
            "delivery",
            "taste",
            "post_story",
            "post",
            "edition_report",
            "edition",
            "slot_progress",
            "entry",
            "question",
            "correction",
            "article_address",
            "article_feed",
            "article",
            "joined_story",
            "story",
            "entry_key",
            "feed",
            "subscription",
            "awaited",
            "chat_settings",
            "loss",
            "moved_chat",
            "conversation",
            "chat",
            "person",
            "claim",
            "inbox",
            "kept_digest",
            "invitation");

    abstract Database database();

    @BeforeEach
    void empty() {
        new Transactions(database().dataSource())
                .change(handle -> TABLES.forEach(table -> handle.execute("DELETE FROM " + table)));
    }

    /** Does it while somebody else holds all rows of a table: what writes into them would wait in vain. */
    final void withoutWriting(String table, Runnable deed) {
        new Transactions(database().dataSource()).change(handle -> {
            handle.createQuery("SELECT * FROM " + table + " FOR UPDATE")
                    .mapToMap()
                    .list();
            deed.run();
        });
    }

    final long rows(String table) {
        return new Transactions(database().dataSource())
                .read(handle -> handle.createQuery("SELECT COUNT(*) FROM " + table)
                        .mapTo(Long.class)
                        .one());
    }
}

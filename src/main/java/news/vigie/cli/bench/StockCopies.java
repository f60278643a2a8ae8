package news.vigie.cli.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;

/**
 * Makes a store that is closed large: what is older than a moment stands in it again and again, under other ids and
 * keys, a second earlier each time. A million articles would take a quarter of an hour through the ports.
 */
final class StockCopies {
    /** Each with the number of the copy, the ids of all copies before it, the moment in milliseconds, the first id. */
    private static final List<String> COPY = List.of("""
            INSERT INTO story (id, seen) SELECT s.id + ?2, s.seen - 1000 * ?1 FROM story s
            JOIN (SELECT DISTINCT story_id FROM article WHERE news_time < ?3 AND id < ?4) a ON a.story_id = s.id
            """, """
            INSERT INTO article (id, story_id, news_time, language, document, brief, candidate)
            SELECT id + ?2, story_id + ?2, news_time - 1000 * ?1, language, document, brief, candidate FROM article
            WHERE news_time < ?3 AND id < ?4
            """, """
            INSERT INTO article_address (fingerprint, article_id) SELECT RANDOM_UUID(), x.article_id + ?2
            FROM article a JOIN article_address x ON x.article_id = a.id
            WHERE a.news_time < ?3 AND a.id < ?4 AND ?1 > 0
            """, """
            INSERT INTO article_feed (article_id, feed_id, seen) SELECT x.article_id + ?2, x.feed_id, x.seen - 1000 * ?1
            FROM article a JOIN article_feed x ON x.article_id = a.id WHERE a.news_time < ?3 AND a.id < ?4
            """, """
            INSERT INTO entry (id, feed_id, state, due, seen, article_id, host)
            SELECT x.id + ?2, x.feed_id, x.state, x.due, x.seen - 1000 * ?1, x.article_id + ?2, x.host
            FROM article a JOIN entry x ON x.article_id = a.id WHERE a.news_time < ?3 AND a.id < ?4
            """, """
            INSERT INTO entry_key (fingerprint, feed_id, seen, entry_id)
            SELECT CAST(CONCAT(SUBSTRING(CAST(fingerprint AS VARCHAR) FROM 1 FOR 8),
                SUBSTRING(CAST(RANDOM_UUID() AS VARCHAR) FROM 9)) AS UUID), feed_id, seen - 1000 * ?1, entry_id + ?2
            FROM entry_key WHERE seen < ?3 AND entry_id < ?4
            """);

    private static final String HIGHEST =
            "SELECT GREATEST((SELECT MAX(id) FROM story), (SELECT MAX(id) FROM article), (SELECT MAX(id) FROM entry)) + 1";
    private static final List<String> NUMBERED = List.of("story", "article", "entry");

    private final Connection store;

    private StockCopies(Connection store) {
        this.store = store;
    }

    /**
     * Copies until as many articles more are there, by and large.
     *
     * @param address of the store, for JDBC
     * @param more articles
     * @param before the moment
     */
    static void fill(String address, int more, Instant before) {
        try (Connection store = DriverManager.getConnection(address, "sa", "")) {
            new StockCopies(store).fill(more, before.toEpochMilli());
        } catch (SQLException e) {
            throw new IllegalStateException("The store of the measurement cannot be filled", e);
        }
    }

    private void fill(int more, long before) throws SQLException {
        long ids = number(HIGHEST);
        long old = Math.max(1, number("SELECT COUNT(*) FROM article WHERE news_time < %d".formatted(before)));
        long copies = Math.ceilDiv(more, old);
        store.setAutoCommit(false);
        for (long copy = 1; copy <= copies; copy++) {
            for (String statement : COPY) {
                try (PreparedStatement rows = store.prepareStatement(statement)) {
                    rows.setLong(1, copy);
                    rows.setLong(2, copy * ids);
                    rows.setLong(3, before);
                    rows.setLong(4, ids);
                    rows.executeUpdate();
                }
            }
            store.commit();
        }
        for (String table : NUMBERED) {
            change("ALTER TABLE %s ALTER COLUMN id RESTART WITH %d".formatted(table, (copies + 1) * ids));
        }
    }

    private long number(String query) throws SQLException {
        try (Statement statement = store.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void change(String text) throws SQLException {
        try (Statement statement = store.createStatement()) {
            statement.executeUpdate(text);
        }
    }
}

package news.vigie.store.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import news.vigie.feed.Entry;
import news.vigie.feed.NewEntry;
import news.vigie.store.sql.Fingerprint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeysByFeedTest {
    private static UUID key(long feed, String key) {
        var entry = new Entry("1", "Brève", null, Instant.EPOCH, null, null, null, null, List.of(), List.of());
        return ListedEntry.of(feed, new NewEntry(entry, List.of(key), false, false))
                .keys()
                .getFirst();
    }

    @Test
    void keysOfOneFeedLieTogether() {
        assertThat(key(77, "id:1").toString()).startsWith("0000004d-");
        assertThat(key(77, "id:2").toString()).startsWith("0000004d-");
        assertThat(key(77, "id:1")).isNotEqualTo(key(77, "id:2")).isNotEqualTo(key(78, "id:1"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 77, 4_000_000_000L})
    void whatOlderVersionsKeptIsKnownAgain(long feed) throws SQLException, IOException {
        try (var connection = DriverManager.getConnection("jdbc:h2:mem:");
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE entry_key (fingerprint UUID PRIMARY KEY, feed_id BIGINT)");
            statement.execute(
                    "INSERT INTO entry_key VALUES ('%s', %d)".formatted(Fingerprint.of(feed + " id:1"), feed));
            statement.execute(migration());
            try (var row = statement.executeQuery("SELECT fingerprint FROM entry_key")) {
                row.next();
                assertThat(row.getObject(1, UUID.class)).isEqualTo(key(feed, "id:1"));
            }
        }
    }

    private static String migration() throws IOException {
        try (InputStream file =
                Objects.requireNonNull(KeysByFeedTest.class.getResourceAsStream("/db/h2/V6__keys_by_feed.sql"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

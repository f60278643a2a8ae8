package news.vigie.store.news;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import news.vigie.feed.watch.Told;
import news.vigie.store.sql.Columns;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** The table entry_key: by what the entries of feeds are known again. */
final class EntryKeyTable {
    /** How old the note that a feed lists a key may get; written at every visit it would cost more than the entries. */
    static final Duration NOTED_ANEW = Duration.ofDays(7);

    /** Keys asked for in one statement. */
    private static final int AT_ONCE = 500;

    private static final List<Integer> LENGTHS = List.of(1, 4, 16, 64, 128, AT_ONCE);

    private static final String ASK = """
            SELECT fingerprint, seen, entry_id, told, words, dated FROM entry_key WHERE fingerprint IN (<keys>)
            """;

    private static final String ADD = """
            INSERT INTO entry_key (fingerprint, feed_id, seen, entry_id, told, words, dated)
            VALUES (:key, :feed, :seen, :entry, :told, :words, :dated)
            """;

    private static final String CHANGE = """
            UPDATE entry_key SET seen = :seen, entry_id = :entry, told = :told, words = :words, dated = :dated
            WHERE fingerprint = :key AND feed_id = :feed
            """;

    private final Handle handle;
    private final long feed;
    private final Instant seen;

    EntryKeyTable(Handle handle, long feed, Instant seen) {
        this.handle = handle;
        this.feed = feed;
        this.seen = seen;
    }

    /**
     * A key that is known.
     *
     * @param entry null: the entry was no news, or is older than this table's memory of it
     * @param told null: as for the entry
     */
    record Key(Instant seen, @Nullable Long entry, @Nullable Told told) {
        static Key of(ResultSet row) throws SQLException {
            Long title = Columns.numberOrNull(row, "told");
            return new Key(
                    Columns.moment(row, "seen"),
                    Columns.numberOrNull(row, "entry_id"),
                    title == null ? null : new Told(title, row.getLong("words"), Columns.momentOrNull(row, "dated")));
        }
    }

    Map<UUID, Key> known(Collection<UUID> keys) {
        Map<UUID, Key> known = new HashMap<>();
        List<UUID> asked = List.copyOf(keys);
        for (int from = 0; from < asked.size(); from += AT_ONCE) {
            handle.createQuery(ASK)
                    .bindList("keys", filledUp(asked.subList(from, Math.min(asked.size(), from + AT_ONCE))))
                    .map((row, context) -> Map.entry(row.getObject("fingerprint", UUID.class), Key.of(row)))
                    .forEach(key -> known.put(key.getKey(), key.getValue()));
        }
        return known;
    }

    /** The last one again and again, up to one of few lengths: the database then knows the statement. */
    private static List<UUID> filledUp(List<UUID> keys) {
        int length =
                LENGTHS.stream().filter(most -> keys.size() <= most).findFirst().orElse(AT_ONCE);
        return IntStream.range(0, length)
                .mapToObj(i -> keys.get(Math.min(i, keys.size() - 1)))
                .toList();
    }

    /** Writes what is to be known: new keys, and known ones whose entry, title or last sight is another. */
    void write(Map<UUID, Key> wanted, Map<UUID, Key> known) {
        PreparedBatch added = handle.prepareBatch(ADD);
        PreparedBatch changed = handle.prepareBatch(CHANGE);
        Instant tooLongAgo = seen.minus(NOTED_ANEW);
        wanted.forEach((fingerprint, key) -> {
            Key before = known.get(fingerprint);
            if (before == null) {
                add(added, fingerprint, key);
            } else if (before.seen().isBefore(tooLongAgo) || !same(before, key)) {
                add(changed, fingerprint, key);
            }
        });
        executeIfAny(added);
        executeIfAny(changed);
    }

    private static boolean same(Key before, Key after) {
        return Objects.equals(before.entry(), after.entry()) && Objects.equals(before.told(), after.told());
    }

    private void add(PreparedBatch batch, UUID fingerprint, Key key) {
        Told told = key.told();
        batch.bind("key", fingerprint)
                .bind("feed", feed)
                .bind("seen", seen)
                .bindByType("entry", key.entry(), Long.class)
                .bindByType("told", told == null ? null : told.title(), Long.class)
                .bindByType("words", told == null ? null : told.words(), Long.class)
                .bindByType("dated", told == null ? null : told.dated(), Instant.class)
                .add();
    }

    private static void executeIfAny(PreparedBatch batch) {
        if (batch.size() > 0) {
            batch.execute();
        }
    }
}

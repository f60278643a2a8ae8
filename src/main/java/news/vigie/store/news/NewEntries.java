package news.vigie.store.news;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import news.vigie.feed.Entry;
import news.vigie.feed.NewEntry;
import news.vigie.store.sql.Fingerprint;
import news.vigie.store.sql.Json;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Of the entries that a feed lists, keeps those that it did not list before. */
final class NewEntries {
    /** How old the note that a feed lists a key may get; written at every visit it would cost more than the entries. */
    static final Duration NOTED_ANEW = Duration.ofDays(7);

    /** Keys asked for in one statement. */
    private static final int AT_ONCE = 500;

    private static final String KEEP = """
            INSERT INTO entry (feed_id, state, due, seen, document) VALUES (:feed, 'PENDING', :due, :seen, :document)
            """;

    private final Handle handle;
    private final long feed;
    private final Instant seen;

    NewEntries(Handle handle, long feed, Instant seen) {
        this.handle = handle;
        this.feed = feed;
        this.seen = seen;
    }

    /** Gives how many are news. */
    int keep(List<NewEntry> listed) {
        List<Keyed> keyed = listed.stream().map(this::keyed).toList();
        Map<UUID, Instant> known =
                known(keyed.stream().flatMap(entry -> entry.keys().stream()).collect(Collectors.toSet()));
        List<Entry> news = new ArrayList<>();
        Set<UUID> listedNow = new LinkedHashSet<>();
        for (Keyed entry : keyed) {
            boolean isNew = entry.keys().stream().noneMatch(key -> known.containsKey(key) || listedNow.contains(key));
            if (isNew && !entry.history()) {
                news.add(entry.entry());
            }
            listedNow.addAll(entry.keys());
        }
        note(listedNow, known);
        keep(handle.prepareBatch(KEEP), news);
        return news.size();
    }

    private Keyed keyed(NewEntry listed) {
        List<UUID> keys = listed.keys().stream()
                .map(key -> Fingerprint.of(feed + " " + key))
                .toList();
        return new Keyed(listed.entry(), keys, listed.history());
    }

    private Map<UUID, Instant> known(Set<UUID> keys) {
        Map<UUID, Instant> known = new HashMap<>();
        List<UUID> asked = List.copyOf(keys);
        for (int from = 0; from < asked.size(); from += AT_ONCE) {
            handle.createQuery("SELECT fingerprint, seen FROM entry_key WHERE fingerprint IN (<keys>)")
                    .bindList("keys", asked.subList(from, Math.min(asked.size(), from + AT_ONCE)))
                    .map((row, context) ->
                            Map.entry(row.getObject(1, UUID.class), Instant.ofEpochMilli(row.getLong(2))))
                    .forEach(key -> known.put(key.getKey(), key.getValue()));
        }
        return known;
    }

    private void note(Set<UUID> listed, Map<UUID, Instant> known) {
        var added =
                handle.prepareBatch("INSERT INTO entry_key (fingerprint, feed_id, seen) VALUES (:key, :feed, :seen)");
        var noted =
                handle.prepareBatch("UPDATE entry_key SET seen = :seen WHERE fingerprint = :key AND feed_id = :feed");
        Instant tooLongAgo = seen.minus(NOTED_ANEW);
        for (UUID key : listed) {
            Instant before = known.get(key);
            if (before == null) {
                added.bind("key", key).bind("feed", feed).bind("seen", seen).add();
            } else if (before.isBefore(tooLongAgo)) {
                noted.bind("key", key).bind("feed", feed).bind("seen", seen).add();
            }
        }
        executeIfAny(added);
        executeIfAny(noted);
    }

    private void keep(PreparedBatch kept, List<Entry> news) {
        for (Entry entry : news) {
            kept.bind("feed", feed)
                    .bind("due", newsTime(entry))
                    .bind("seen", seen)
                    .bind("document", Json.write(entry))
                    .add();
        }
        executeIfAny(kept);
    }

    /** The turn of an entry is the moment it became news, so that articles come into their stories in that order. */
    private Instant newsTime(Entry entry) {
        Instant published = entry.published();
        return published != null && published.isBefore(seen) ? published : seen;
    }

    private static void executeIfAny(PreparedBatch batch) {
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    private record Keyed(Entry entry, List<UUID> keys, boolean history) {}
}

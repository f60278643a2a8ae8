package news.vigie.store.news;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import news.vigie.feed.Entry;
import news.vigie.feed.HostName;
import news.vigie.store.sql.Json;
import org.jdbi.v3.core.Handle;

/** The table entry, as visits write it. */
final class EntryTable {
    /** A title that changes without end, as of a live report, is no correction any more. */
    private static final int MOST_CORRECTIONS = 5;

    /** Nobody reads the correction of what was news days ago. */
    private static final Duration CORRECTED_WITHIN = Duration.ofDays(3);

    private static final String INSERT = """
            INSERT INTO entry (feed_id, state, due, seen, document, host, own_link)
            VALUES (:feed, 'PENDING', :due, :seen, :document, :host, :ownLink)
            """;

    private static final String CORRECT = """
            UPDATE entry SET state = 'PENDING', document = :document, host = :host, own_link = :ownLink, revision = revision + 1, reason = NULL,
                due = CASE WHEN state = 'PENDING' THEN due ELSE :now END,
                attempts = CASE WHEN state = 'PENDING' THEN attempts ELSE 0 END
            WHERE id = :id AND revision < :most AND seen > :since
            """;

    private final Handle handle;
    private final long feed;
    private final Instant seen;

    EntryTable(Handle handle, long feed, Instant seen) {
        this.handle = handle;
        this.feed = feed;
        this.seen = seen;
    }

    /** Gives the ids in the order of the entries. */
    List<Long> insert(List<ListedEntry> news) {
        if (news.isEmpty()) {
            return List.of();
        }
        var kept = handle.prepareBatch(INSERT);
        for (ListedEntry entry : news) {
            kept.bind("feed", feed)
                    .bind("due", newsTime(entry.entry()))
                    .bind("seen", seen)
                    .bind("document", Json.write(entry.entry()))
                    .bind("host", host(entry))
                    .bind("ownLink", entry.hasLinkOfItsOwn())
                    .add();
        }
        return kept.executePreparedBatch("id").mapTo(Long.class).list();
    }

    void correct(long id, ListedEntry entry) {
        handle.createUpdate(CORRECT)
                .bind("id", id)
                .bind("document", Json.write(entry.entry()))
                .bind("host", host(entry))
                .bind("ownLink", entry.hasLinkOfItsOwn())
                .bind("now", seen)
                .bind("most", MOST_CORRECTIONS)
                .bind("since", seen.minus(CORRECTED_WITHIN))
                .execute();
    }

    private static String host(ListedEntry entry) {
        var link = entry.entry().link();
        return link == null || !entry.hasLinkOfItsOwn() ? "" : HostName.of(link);
    }

    /** The turn of an entry is the moment it became news, so that articles come into their stories in that order. */
    private Instant newsTime(Entry entry) {
        Instant published = entry.published();
        return published != null && published.isBefore(seen) ? published : seen;
    }
}

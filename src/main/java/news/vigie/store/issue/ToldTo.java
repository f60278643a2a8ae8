package news.vigie.store.issue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.vigie.digest.Address;
import news.vigie.digest.Told;
import news.vigie.pipeline.outbox.PostState;
import news.vigie.store.sql.Addresses;
import news.vigie.store.sql.Columns;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Reads what all addresses were told, in three statements however many they are. The parts of an edition tell all of it,
 * so that whoever got each part knows every article of the edition; story by story only those are read who missed one.
 * Many addresses got the same editions, and share what they know.
 */
final class ToldTo {
    private static final String ARTICLES = """
            SELECT r.edition_id, r.story_id, r.article_id FROM edition e JOIN edition_report r ON r.edition_id = e.id
            WHERE e.made >= :since AND e.recalled IS NULL
            """;

    private static final String PLACES = """
            SELECT p.chat, p.thread, p.edition_id FROM edition e JOIN post p ON p.edition_id = e.id
            WHERE e.made >= :since AND e.recalled IS NULL AND p.part = 1
            ORDER BY p.edition_id
            """;

    private static final String MISSED = """
            SELECT p.chat, p.thread, p.state, p.edition_id, s.story_id, e.digest, e.made
            FROM post m JOIN edition e ON e.id = m.edition_id
            JOIN post p ON p.edition_id = m.edition_id AND p.chat = m.chat AND p.thread = m.thread
            JOIN post_story s ON s.post_id = p.id
            WHERE m.state IN ('FAILED', 'RECALLED') AND e.made >= :since AND e.recalled IS NULL
            """;

    private static final Set<String> NOT_THERE = Set.of(PostState.FAILED.name(), PostState.RECALLED.name());

    private final Map<Place, Set<Long>> stories = new HashMap<>();
    private final Map<Long, Set<Long>> editions = new HashMap<>();
    private final Map<Long, Long> articles = new HashMap<>();
    private final Map<Address, Partly> partly = new HashMap<>();
    private final Map<List<Long>, Told> alike = new HashMap<>();

    private ToldTo() {}

    /** A story in an edition. */
    private record Place(long edition, long story) {}

    /** What an address has of the editions of which it missed a part. */
    private record Partly(Set<Long> editions, Set<Long> reports, Set<Told.Failed> failed) {
        Partly() {
            this(new HashSet<>(), new HashSet<>(), new HashSet<>());
        }
    }

    static Map<Address, Told> read(Handle handle, Instant since) {
        return new ToldTo().all(handle, since);
    }

    private Map<Address, Told> all(Handle handle, Instant since) {
        handle.createQuery(ARTICLES)
                .bind("since", since)
                .map((row, context) -> article(row))
                .list();
        handle.createQuery(MISSED)
                .bind("since", since)
                .map((row, context) -> missed(row))
                .list();
        Map<Address, List<Long>> got = new HashMap<>();
        handle.createQuery(PLACES)
                .bind("since", since)
                .map((row, context) -> got.computeIfAbsent(Addresses.of(row), address -> new ArrayList<>())
                        .add(row.getLong("edition_id")))
                .list();
        Map<Address, Told> all = new HashMap<>();
        got.forEach((address, some) -> all.put(address, told(partly.get(address), some)));
        return all;
    }

    /** However many editions tell it, its number is there once. */
    private boolean article(ResultSet row) throws SQLException {
        Long article = articles.computeIfAbsent(row.getLong("article_id"), id -> id);
        long edition = row.getLong("edition_id");
        editions.computeIfAbsent(edition, id -> new HashSet<>()).add(article);
        return stories.computeIfAbsent(new Place(edition, row.getLong("story_id")), place -> new HashSet<>())
                .add(article);
    }

    private boolean missed(ResultSet row) throws SQLException {
        Partly there = partly.computeIfAbsent(Addresses.of(row), address -> new Partly());
        long edition = row.getLong("edition_id");
        Set<Long> told = stories.getOrDefault(new Place(edition, row.getLong("story_id")), Set.of());
        if (NOT_THERE.contains(row.getString("state"))) {
            String digest = row.getString("digest");
            Instant made = Columns.moment(row, "made");
            told.forEach(article -> there.failed.add(new Told.Failed(article, digest, made)));
        } else {
            there.reports.addAll(told);
        }
        return there.editions.add(edition);
    }

    private Told told(@Nullable Partly there, List<Long> got) {
        if (there == null) {
            return alike.computeIfAbsent(List.copyOf(got), some -> new Told(reports(some), Set.of()));
        }
        Set<Long> reports = reports(got.stream()
                .filter(edition -> !there.editions.contains(edition))
                .toList());
        reports.addAll(there.reports);
        return new Told(reports, there.failed);
    }

    private Set<Long> reports(List<Long> got) {
        var reports = new HashSet<Long>();
        got.forEach(edition -> reports.addAll(editions.getOrDefault(edition, Set.of())));
        return reports;
    }
}

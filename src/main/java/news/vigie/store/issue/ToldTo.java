package news.vigie.store.issue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import news.vigie.digest.Address;
import news.vigie.digest.Told;
import news.vigie.pipeline.outbox.PostState;
import news.vigie.store.sql.Addresses;
import news.vigie.store.sql.Columns;
import org.jdbi.v3.core.Handle;

/** Reads what all addresses were told, in two statements however many they are. */
final class ToldTo {
    private static final String ARTICLES = """
            SELECT r.edition_id, r.story_id, r.article_id FROM edition e JOIN edition_report r ON r.edition_id = e.id
            WHERE e.made >= :since AND e.recalled IS NULL
            """;

    private static final String POSTS = """
            SELECT p.chat, p.thread, p.state, p.edition_id, s.story_id, e.digest, e.made
            FROM edition e JOIN post p ON p.edition_id = e.id JOIN post_story s ON s.post_id = p.id
            WHERE e.made >= :since AND e.recalled IS NULL
            """;

    private static final Set<String> NOT_THERE = Set.of(PostState.FAILED.name(), PostState.RECALLED.name());

    private final Set<Long> reports = new HashSet<>();
    private final Set<Told.Failed> failed = new HashSet<>();

    private ToldTo() {}

    static Map<Address, Told> read(Handle handle, Instant since) {
        Map<Place, Set<Long>> articles = new HashMap<>();
        handle.createQuery(ARTICLES)
                .bind("since", since)
                .map((row, context) -> articles.computeIfAbsent(Place.of(row), place -> new HashSet<>())
                        .add(row.getLong("article_id")))
                .list();
        Map<Address, ToldTo> told = new HashMap<>();
        handle.createQuery(POSTS)
                .bind("since", since)
                .map((row, context) -> told.computeIfAbsent(Addresses.of(row), address -> new ToldTo())
                        .add(row, articles.getOrDefault(Place.of(row), Set.of())))
                .list();
        Map<Address, Told> all = new HashMap<>();
        told.forEach((address, one) -> all.put(address, new Told(one.reports, one.failed)));
        return all;
    }

    private ToldTo add(ResultSet row, Set<Long> articles) throws SQLException {
        if (NOT_THERE.contains(row.getString("state"))) {
            String digest = row.getString("digest");
            Instant made = Columns.moment(row, "made");
            articles.forEach(article -> failed.add(new Told.Failed(article, digest, made)));
        } else {
            reports.addAll(articles);
        }
        return this;
    }

    /** A story in an edition. */
    private record Place(long edition, long story) {
        static Place of(ResultSet row) throws SQLException {
            return new Place(row.getLong("edition_id"), row.getLong("story_id"));
        }
    }
}

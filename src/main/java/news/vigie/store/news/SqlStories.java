package news.vigie.store.news;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import news.vigie.store.sql.Columns;
import news.vigie.store.sql.Transactions;
import news.vigie.story.Candidate;
import news.vigie.story.Stories;
import news.vigie.story.Story;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The table story, with all that its stories are made of. */
public final class SqlStories implements Stories {
    private static final Logger LOG = LoggerFactory.getLogger(SqlStories.class);

    private static final String PLACED = """
            SELECT id, story_id, news_time, document, candidate FROM article
            WHERE news_time > :time OR (news_time = :time AND id > :id)
            ORDER BY news_time, id LIMIT :most
            """;

    /** Those of most feeds first, then the newest: if there are too many, the fewest miss the others. */
    private static final String OF_SCOPE = """
            SELECT a.story_id FROM article a JOIN article_feed f ON f.article_id = a.id
            WHERE a.news_time >= :from AND a.news_time < :to <feeds> <language>
            GROUP BY a.story_id
            ORDER BY COUNT(DISTINCT f.feed_id) DESC, MAX(a.news_time) DESC, a.story_id DESC LIMIT :most
            """;

    private static final String OF_FEEDS = "AND f.feed_id IN (<ids>)";
    private static final String OF_LANGUAGE = "AND (a.language IS NULL OR a.language IN (:language, 'und'))";

    private static final String WITH = """
            SELECT DISTINCT story_id FROM article WHERE id IN (<articles>) ORDER BY story_id
            """;

    /** More are never ranked at once, so that a long window costs bounded memory. */
    private static final int MOST_STORIES = 5000;

    /** No statement names more ids. */
    private static final int MOST_IDS = 5000;

    private static final int PLACED_AT_ONCE = 500;

    private final Transactions transactions;
    private final WholeStories whole;

    public SqlStories(Transactions transactions, RecentArticles recent) {
        this.transactions = transactions;
        this.whole = new WholeStories(recent);
    }

    @Override
    public List<Story> of(Scope scope) {
        if (!scope.everything() && scope.feeds().isEmpty()) {
            return List.of();
        }
        return transactions.read(handle -> {
            List<Long> found = found(handle, scope);
            if (found.size() > MOST_STORIES) {
                LOG.warn(
                        "more than {} stories since {} are in question; those of few feeds that are older are left out",
                        MOST_STORIES,
                        scope.from());
            }
            return whole.load(handle, found.subList(0, Math.min(MOST_STORIES, found.size())));
        });
    }

    private static List<Long> found(Handle handle, Scope scope) {
        boolean some = !scope.everything() && scope.feeds().size() <= MOST_IDS;
        boolean one = scope.only().isKnown();
        Query query = handle.createQuery(
                        OF_SCOPE.replace("<feeds>", some ? OF_FEEDS : "").replace("<language>", one ? OF_LANGUAGE : ""))
                .bind("from", scope.from())
                .bind("to", scope.to())
                .bind("most", MOST_STORIES + 1);
        if (some) {
            query.bindList("ids", List.copyOf(scope.feeds()));
        }
        if (one) {
            query.bind("language", scope.only().code());
        }
        return query.mapTo(Long.class).list();
    }

    @Override
    public List<Story> with(Set<Long> articles) {
        List<Long> some = articles.stream().limit(MOST_IDS).toList();
        return some.isEmpty()
                ? List.of()
                : transactions.read(handle -> whole.load(
                        handle,
                        handle.createQuery(WITH)
                                .bindList("articles", some)
                                .mapTo(Long.class)
                                .list()));
    }

    @Override
    public List<Story> latest(int limit) {
        return transactions.read(handle -> whole.load(
                handle,
                handle.createQuery("SELECT id FROM story ORDER BY seen DESC, id DESC LIMIT :limit")
                        .bind("limit", limit)
                        .mapTo(Long.class)
                        .list()));
    }

    @Override
    public int countSince(Instant since) {
        return transactions.read(handle -> handle.createQuery("SELECT COUNT(*) FROM story WHERE seen >= :since")
                .bind("since", since)
                .mapTo(Integer.class)
                .one());
    }

    @Override
    public Optional<Story> byId(long id) {
        return transactions.read(handle -> whole.load(handle, List.of(JoinedStories.now(handle, id))).stream()
                .findFirst());
    }

    @Override
    public void placedSince(Instant since, Consumer<Placed> told) {
        var last = new Place(0, since.minusMillis(1));
        List<PlacedRow> rows;
        do {
            rows = placedAfter(last);
            rows.forEach(row -> told.accept(row.placed()));
            last = rows.isEmpty() ? last : rows.getLast().place();
        } while (rows.size() == PLACED_AT_ONCE);
    }

    private List<PlacedRow> placedAfter(Place last) {
        return transactions.read(handle -> handle.createQuery(PLACED)
                .bind("time", last.time())
                .bind("id", last.article())
                .bind("most", PLACED_AT_ONCE)
                .map((row, context) -> {
                    Instant time = Columns.moment(row, "news_time");
                    Candidate candidate =
                            StoredCandidate.read(row.getString("candidate"), StoredArticle.read(row), time);
                    return new PlacedRow(
                            new Placed(candidate, row.getLong("story_id")), new Place(row.getLong("id"), time));
                })
                .list());
    }

    /** Where an article stands in the order of time. */
    private record Place(long article, Instant time) {}

    private record PlacedRow(Placed placed, Place place) {}
}

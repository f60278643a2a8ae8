package news.vigie.store.news;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import news.vigie.store.sql.Columns;
import news.vigie.store.sql.Transactions;
import news.vigie.story.Stories;
import news.vigie.story.Story;

/** The table story, with all that its stories are made of. */
public final class SqlStories implements Stories {
    private static final String PLACED = """
            SELECT story_id, news_time, document, candidate FROM article
            WHERE id IN (
                SELECT id FROM article WHERE news_time >= :since ORDER BY news_time DESC, id DESC LIMIT :most)
            ORDER BY news_time, id
            """;

    /** The newest stories of a window: more are never ranked at once, so that a long window costs bounded memory. */
    private static final String BETWEEN = """
            SELECT story_id FROM article WHERE news_time >= :from AND news_time < :to
            GROUP BY story_id ORDER BY MAX(news_time) DESC, story_id DESC LIMIT :most
            """;

    private static final int MOST_STORIES = 1000;
    private static final int MOST_PLACED = 10_000;

    private final Transactions transactions;

    public SqlStories(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public List<Story> between(Instant from, Instant to) {
        return transactions.read(handle -> WholeStories.load(
                handle,
                handle.createQuery(BETWEEN)
                        .bind("from", from)
                        .bind("to", to)
                        .bind("most", MOST_STORIES)
                        .mapTo(Long.class)
                        .list()));
    }

    @Override
    public List<Story> latest(int limit) {
        return transactions.read(handle -> WholeStories.load(
                handle,
                handle.createQuery("SELECT id FROM story ORDER BY seen DESC, id DESC LIMIT :limit")
                        .bind("limit", limit)
                        .mapTo(Long.class)
                        .list()));
    }

    @Override
    public Optional<Story> byId(long id) {
        return transactions.read(
                handle -> WholeStories.load(handle, List.of(id)).stream().findFirst());
    }

    @Override
    public List<Placed> placedSince(Instant since) {
        return transactions.read(handle -> handle.createQuery(PLACED)
                .bind("since", since)
                .bind("most", MOST_PLACED)
                .map((row, context) -> new Placed(
                        StoredCandidate.read(
                                row.getString("candidate"), StoredArticle.read(row), Columns.moment(row, "news_time")),
                        row.getLong("story_id")))
                .list());
    }
}

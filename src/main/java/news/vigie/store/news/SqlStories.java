package news.vigie.store.news;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import news.vigie.article.Article;
import news.vigie.store.sql.Columns;
import news.vigie.store.sql.Transactions;
import news.vigie.story.Stories;
import news.vigie.story.Story;

/** The table story, with all that its stories are made of. */
public final class SqlStories implements Stories {
    private static final String PLACED = """
            SELECT story_id, news_time, document, candidate FROM article
            WHERE news_time >= :since ORDER BY news_time, id
            """;

    private final Transactions transactions;

    public SqlStories(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public List<Story> between(Instant from, Instant to) {
        return transactions.read(handle -> WholeStories.load(
                handle,
                handle.createQuery("SELECT DISTINCT story_id FROM article WHERE news_time >= :from AND news_time < :to")
                        .bind("from", from)
                        .bind("to", to)
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
                .map((row, context) -> new Placed(
                        StoredCandidate.read(
                                row.getString("candidate"),
                                Columns.document(row, "document", Article.class),
                                Columns.moment(row, "news_time")),
                        row.getLong("story_id")))
                .list());
    }
}

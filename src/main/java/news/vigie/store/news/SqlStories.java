package news.vigie.store.news;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import news.vigie.store.sql.Columns;
import news.vigie.store.sql.Transactions;
import news.vigie.story.Candidate;
import news.vigie.story.Stories;
import news.vigie.story.Story;

/** The table story, with all that its stories are made of. */
public final class SqlStories implements Stories {
    private static final String PLACED = """
            SELECT id, story_id, news_time, document, candidate FROM article
            WHERE news_time > :time OR (news_time = :time AND id > :id)
            ORDER BY news_time, id LIMIT :most
            """;

    /** The newest stories of a window: more are never ranked at once, so that a long window costs bounded memory. */
    private static final String BETWEEN = """
            SELECT story_id FROM article WHERE news_time >= :from AND news_time < :to
            GROUP BY story_id ORDER BY MAX(news_time) DESC, story_id DESC LIMIT :most
            """;

    private static final int MOST_STORIES = 1000;
    private static final int PLACED_AT_ONCE = 500;

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
        return transactions.read(handle -> WholeStories.load(handle, List.of(JoinedStories.now(handle, id))).stream()
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

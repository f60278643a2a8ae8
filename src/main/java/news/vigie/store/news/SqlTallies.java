package news.vigie.store.news;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import news.vigie.pipeline.answer.Tallies;
import news.vigie.store.sql.Transactions;
import org.jdbi.v3.core.Handle;

/** Counts over the tables article and story. */
public final class SqlTallies implements Tallies {
    private static final String ARTICLES = "SELECT COUNT(*) FROM article WHERE news_time >= :from AND news_time < :to";
    private static final String STORIES = "SELECT COUNT(*) FROM story WHERE seen >= :from AND seen < :to";

    private final Transactions transactions;

    public SqlTallies(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public long articles() {
        return transactions.read(handle -> handle.createQuery("SELECT COUNT(*) FROM article")
                .mapTo(Long.class)
                .one());
    }

    @Override
    public List<Tally> between(List<Instant> bounds) {
        return transactions.read(handle -> {
            var tallies = new ArrayList<Tally>();
            for (int i = 0; i + 1 < bounds.size(); i++) {
                Instant from = bounds.get(i);
                Instant to = bounds.get(i + 1);
                tallies.add(new Tally(from, count(handle, ARTICLES, from, to), count(handle, STORIES, from, to)));
            }
            return List.copyOf(tallies);
        });
    }

    private static long count(Handle handle, String query, Instant from, Instant to) {
        return handle.createQuery(query)
                .bind("from", from)
                .bind("to", to)
                .mapTo(Long.class)
                .one();
    }
}

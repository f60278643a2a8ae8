package news.vigie.store.library;

import java.io.IOException;
import java.util.List;
import news.vigie.store.sql.Transactions;

/**
 * Brings what was stored before there was an index into it, the newest first: what people look for most is found soon,
 * and what comes in the order of the index is written fastest.
 */
final class Past {
    private static final int AT_ONCE = 200;
    private static final String MARK = "past";

    private final Transactions transactions;
    private final NewsIndex index;
    private final Putting putting;

    Past(Transactions transactions, NewsIndex index, Putting putting) {
        this.transactions = transactions;
        this.index = index;
        this.putting = putting;
    }

    /** All before this id is the past of an index that is empty. */
    void begin(long id) {
        index.mark(MARK, id);
    }

    /** Whether the article is still to come, as it will be told by then. */
    boolean holds(long article) {
        return article < index.mark(MARK);
    }

    /** Some more of it; false: there is no more. */
    boolean some() throws IOException {
        long before = index.mark(MARK);
        if (before == 0) {
            return false;
        }
        List<Long> ids = transactions.read(
                handle -> handle.createQuery("SELECT id FROM article WHERE id < :before ORDER BY id DESC LIMIT :most")
                        .bind("before", before)
                        .bind("most", AT_ONCE)
                        .mapTo(Long.class)
                        .list());
        putting.add(ids);
        index.mark(MARK, ids.isEmpty() ? 0 : ids.getLast());
        return !ids.isEmpty();
    }
}

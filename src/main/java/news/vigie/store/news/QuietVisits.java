package news.vigie.store.news;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import news.vigie.feed.DueFeed;
import news.vigie.feed.FeedVisit;
import news.vigie.store.news.VisitRow.Settled;
import news.vigie.store.sql.Transactions;
import org.jdbi.v3.core.Handle;

/**
 * The visits that brought nothing: most of all. They are written together, at the latest when the next feeds are claimed. A
 * crash before that loses nothing but the knowledge that the feed was visited, which is then visited again.
 */
final class QuietVisits {
    private static final int MOST = 500;

    private final Transactions transactions;
    private final Queue<Settled> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicInteger count = new AtomicInteger();

    QuietVisits(Transactions transactions) {
        this.transactions = transactions;
    }

    void add(DueFeed visited, FeedVisit visit) {
        waiting.add(new Settled(visited, visit, 0, false));
        if (count.incrementAndGet() >= MOST) {
            settle();
        }
    }

    void settle() {
        if (!waiting.isEmpty()) {
            with(handle -> true);
        }
    }

    /** Writes them and does the deed, in one transaction. */
    <T> T with(Function<Handle, T> deed) {
        List<Settled> visits = taken();
        try {
            return transactions.write(handle -> {
                VisitRow.write(handle, visits);
                return deed.apply(handle);
            });
        } catch (RuntimeException e) {
            waiting.addAll(visits);
            count.addAndGet(visits.size());
            throw e;
        }
    }

    private List<Settled> taken() {
        List<Settled> visits = new ArrayList<>();
        for (Settled next = waiting.poll(); next != null; next = waiting.poll()) {
            visits.add(next);
        }
        count.addAndGet(-visits.size());
        return visits;
    }
}

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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The visits that brought nothing: most of all. They are written together, at the latest when the next feeds are claimed. A
 * crash before that loses nothing but the knowledge that the feed was visited, which is then visited again.
 */
final class QuietVisits {
    private static final Logger LOG = LoggerFactory.getLogger(QuietVisits.class);
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
            if (visits.isEmpty() || !Transactions.isOfData(e)) {
                visits.forEach(this::again);
                throw e;
            }
        }
        visits.forEach(this::alone);
        return transactions.write(deed);
    }

    /** One visit that cannot be written must not hold up all others for ever. */
    private void alone(Settled visit) {
        try {
            transactions.change(handle -> VisitRow.write(handle, List.of(visit)));
        } catch (RuntimeException e) {
            if (!Transactions.isOfData(e)) {
                again(visit);
                throw e;
            }
            LOG.error(
                    "feed {}: what the visit left cannot be written",
                    visit.visited().feed().id(),
                    e);
        }
    }

    private void again(Settled visit) {
        waiting.add(visit);
        count.incrementAndGet();
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

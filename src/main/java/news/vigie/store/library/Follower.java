package news.vigie.store.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import news.vigie.store.sql.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings what is stored into the index, some seconds later: new articles by their ids, then those that were told anew, and
 * into a new index all that was before. What a crash interrupts is done again at the next start.
 */
final class Follower implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Follower.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);
    private static final Duration LONGEST_STEP = Duration.ofSeconds(10);
    private static final int AT_ONCE = 200;

    /** So many looks with something new, or idle ones, until it is on the disk; and of steps into the past. */
    private static final int BETWEEN_KEEPING = 50;

    /** Ids are given before they are seen: so many are looked at once more. */
    private static final long OVERLAP = 500;

    private static final String ARTICLE = "article";

    private final Transactions transactions;
    private final NewsIndex index;
    private final Putting putting;
    private final Past past;
    private final Set<Long> known = new HashSet<>();
    private final ArrayDeque<Long> order = new ArrayDeque<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread thread = Thread.ofVirtual().name("library").unstarted(this::run);
    private int looks;
    private boolean failing;

    Follower(Transactions transactions, NewsIndex index) {
        this.transactions = transactions;
        this.index = index;
        putting = new Putting(transactions, index);
        past = new Past(transactions, index, putting);
    }

    void start() {
        thread.start();
    }

    private void run() {
        try {
            do {
                look();
            } while (!closed.await(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        try {
            catchUp();
            failing = false;
        } catch (RuntimeException e) {
            if (closed.getCount() > 0 && !failing) {
                LOG.warn("what was stored last is not in the index of words yet, which is tried again and again", e);
                failing = true;
            }
        }
    }

    /** All that is stored by now can be found when it returns, unless it is closed meanwhile. */
    synchronized void catchUp() {
        try {
            if (index.open()) {
                known.clear();
                order.clear();
                index.show();
            }
            restartIfOlder();
            beginIfNew();
            present();
            while (closed.getCount() > 0 && past.some()) {
                if (keepNowAndThen()) {
                    present();
                    index.show();
                }
            }
            index.show();
        } catch (IOException e) {
            throw new UncheckedIOException("The index of words cannot be written", e);
        }
    }

    private void present() throws IOException {
        int done;
        int all = 0;
        do {
            done = some();
            all += done;
            if (done == AT_ONCE) {
                keepNowAndThen();
            }
        } while (done == AT_ONCE && closed.getCount() > 0);
        corrections();
        if (all > 0) {
            index.show();
        }
        keepNowAndThen();
    }

    /** A database that knows less than the index is another one, or was brought back from a backup. */
    private void restartIfOlder() throws IOException {
        long last = last();
        if ((index.mark(ARTICLE) > 0 && last == 0) || last + OVERLAP < index.mark(ARTICLE)) {
            known.clear();
            order.clear();
            index.empty();
            index.show();
        }
    }

    /** What is there already is the past, but for the last, which may not all be seen yet. */
    private void beginIfNew() {
        long last = last();
        if (index.mark(ARTICLE) == 0 && last > OVERLAP) {
            index.mark(ARTICLE, last);
            past.begin(last - OVERLAP + 1);
        }
    }

    private long last() {
        return number("SELECT COALESCE(MAX(id), 0) FROM article");
    }

    private int some() throws IOException {
        long mark = index.mark(ARTICLE);
        List<Long> ids = transactions.read(
                handle -> handle.createQuery("SELECT id FROM article WHERE id > :overlap ORDER BY id LIMIT :most")
                        .bind("overlap", mark - OVERLAP)
                        .bind("most", OVERLAP + AT_ONCE)
                        .mapTo(Long.class)
                        .list());
        List<Long> unknown =
                ids.stream().filter(id -> !known.contains(id)).limit(AT_ONCE).toList();
        putting.put(unknown);
        unknown.forEach(this::note);
        index.mark(ARTICLE, unknown.stream().mapToLong(id -> id).reduce(mark, Math::max));
        return unknown.size();
    }

    private void note(long id) {
        known.add(id);
        order.add(id);
        while (order.size() > 4 * OVERLAP) {
            known.remove(order.remove());
        }
    }

    /** Each is read however late it is seen, and forgotten once what it led to is on the disk. */
    private void corrections() throws IOException {
        List<Correction> found;
        do {
            found = transactions.read(
                    handle -> handle.createQuery("SELECT id, article_id FROM correction ORDER BY id LIMIT :most")
                            .bind("most", AT_ONCE)
                            .map((row, context) -> new Correction(row.getLong("id"), row.getLong("article_id")))
                            .list());
            if (!found.isEmpty()) {
                putting.put(found.stream()
                        .map(Correction::article)
                        .distinct()
                        .filter(article -> !past.holds(article))
                        .toList());
                index.keep();
                index.show();
                forget(found);
            }
        } while (found.size() == AT_ONCE && closed.getCount() > 0);
    }

    private void forget(List<Correction> done) {
        transactions.change(handle -> handle.createUpdate("DELETE FROM correction WHERE id IN (<ids>)")
                .bindList("ids", done.stream().map(Correction::id).toList())
                .execute());
    }

    /** An article that was told anew. */
    private record Correction(long id, long article) {}

    /** Whether it was time to. */
    private boolean keepNowAndThen() throws IOException {
        looks++;
        boolean isTime = looks % BETWEEN_KEEPING == 0;
        if (isTime) {
            index.forgetBefore(number("SELECT COALESCE(MIN(news_time), 0) FROM article"));
            index.keep();
        }
        return isTime;
    }

    private long number(String query) {
        return transactions.read(
                handle -> handle.createQuery(query).mapTo(Long.class).one());
    }

    @Override
    public void close() {
        closed.countDown();
        try {
            thread.join(LONGEST_STEP.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

package news.vigie.telegram.update;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import news.vigie.chat.Inbox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands the waiting updates on: those of a chat in their order, those of different chats at the same time, each once.
 * What waited before a crash comes first.
 */
final class Mailroom implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Mailroom.class);
    private static final int ROOM = 500;

    /** Telegram repeats an update for a day at most. */
    private static final Duration KEPT = Duration.ofDays(3);

    private static final Duration BETWEEN_SWEEPS = Duration.ofHours(6);
    private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(5);

    private final Inbox inbox;
    private final Clerk clerk;
    private final InstantSource clock;
    private final Semaphore bell = new Semaphore(0);
    private final Map<Long, CompletableFuture<Boolean>> lanes = new HashMap<>();
    private final Set<Long> taken = new HashSet<>();
    private final LinkedBlockingQueue<Long> finished = new LinkedBlockingQueue<>();
    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private final Thread sorter = Thread.ofVirtual().name("telegram-mailroom").unstarted(this::sort);
    private volatile boolean mayHaveMore;
    private volatile boolean closed;
    private Instant forgotten = Instant.EPOCH;

    Mailroom(Inbox inbox, Clerk clerk, InstantSource clock) {
        this.inbox = inbox;
        this.clerk = clerk;
        this.clock = clock;
    }

    void start() {
        sorter.start();
    }

    /** There may be new letters. */
    void wake() {
        bell.release();
    }

    private void sort() {
        try {
            while (!closed) {
                look();
                if (bell.tryAcquire(BETWEEN_LOOKS.toSeconds(), TimeUnit.SECONDS)) {
                    bell.drainPermits();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        try {
            leaveFinished();
            int limit = ROOM + taken.size();
            List<Inbox.Letter> waiting = inbox.waiting(limit);
            mayHaveMore = waiting.size() == limit;
            waiting.stream().filter(letter -> taken.add(letter.update())).forEach(this::queue);
            forgetOld();
        } catch (RuntimeException e) {
            log.error("The waiting updates cannot be read now, which is tried again", e);
        }
    }

    /** Before the store is asked, never while: else an update that is finished in between would look new. */
    private void leaveFinished() {
        var leaving = new ArrayList<Long>();
        finished.drainTo(leaving);
        leaving.forEach(taken::remove);
        lanes.values().removeIf(lane -> lane.getNow(false));
    }

    /** Behind a letter that was put off all others of its chat are, so that their order stays. */
    private void queue(Inbox.Letter letter) {
        long chat = Lane.of(letter.json());
        CompletableFuture<Boolean> before = lanes.getOrDefault(chat, CompletableFuture.completedFuture(true));
        lanes.put(chat, before.thenApplyAsync(done -> done && settle(letter), workers));
    }

    /**
     * Done even when the clerk failed, an update that broke once would break again; but not when the service ends.
     * Gives whether it is done.
     */
    private boolean settle(Inbox.Letter letter) {
        try {
            clerk.answer(RawGetUpdates.read(letter));
        } catch (JsonProcessingException e) {
            log.error("Update {} has a shape that is not known: {}", letter.update(), e.getOriginalMessage());
        } catch (CancellationException e) {
            log.info("Update {} is answered after the next start", letter.update());
            return false;
        } catch (RuntimeException | Error e) {
            log.error("Update {} could not be answered", letter.update(), e);
        }
        try {
            inbox.done(letter.update(), clock.instant());
            finished.add(letter.update());
        } catch (RuntimeException e) {
            log.error("That update {} was answered cannot be kept: a restart may answer it again", letter.update(), e);
        }
        if (mayHaveMore) {
            wake();
        }
        return true;
    }

    private void forgetOld() {
        Instant now = clock.instant();
        if (forgotten.plus(BETWEEN_SWEEPS).isBefore(now)) {
            inbox.forget(now.minus(KEPT));
            forgotten = now;
        }
    }

    /**
     * What is being answered is finished, for some seconds at most; the rest waits for the next start. Nothing is
     * interrupted: H2 closes its file under a thread that is.
     */
    @Override
    public void close() {
        closed = true;
        wake();
        workers.shutdown();
        try {
            if (!workers.awaitTermination(5, TimeUnit.SECONDS)) {
                log.warn("Some updates are still being answered at the end of the service");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

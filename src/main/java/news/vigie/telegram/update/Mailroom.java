package news.vigie.telegram.update;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
 * What waited before a crash comes first. However many wait, only so many are in memory: the numbers of the
 * first, and of them whole those that are being answered.
 */
final class Mailroom implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Mailroom.class);
    private static final int AT_ONCE = 500;

    /** Some megabytes of numbers: so many that hardly a chat that floods keeps the others from being seen. */
    private static final int IN_SIGHT = 100_000;

    /** Telegram repeats an update for a day at most. */
    private static final Duration KEPT = Duration.ofDays(3);

    private static final Duration BETWEEN_SWEEPS = Duration.ofHours(6);
    private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(5);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(2);

    private final Inbox inbox;
    private final Desk desk;
    private final InstantSource clock;
    private final Semaphore bell = new Semaphore(0);
    private final Map<Lane, Line> lines = new HashMap<>();
    private final Deque<Lane> ready = new ArrayDeque<>();
    private final Set<Long> known = new HashSet<>();
    private final LinkedBlockingQueue<Finished> finished = new LinkedBlockingQueue<>();
    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private final Thread sorter = Thread.ofVirtual().name("telegram-mailroom").unstarted(this::sort);
    private int answering;
    private boolean mayHaveMore;
    private volatile boolean arrived = true;
    private volatile boolean closed;
    private Instant forgotten = Instant.EPOCH;

    private record Finished(Lane lane, long update, Desk.End end) {}

    Mailroom(Inbox inbox, Clerk clerk, InstantSource clock) {
        this.inbox = inbox;
        this.desk = new Desk(inbox, clerk, clock);
        this.clock = clock;
    }

    void start() {
        sorter.start();
    }

    /** There may be new letters. */
    void wake() {
        arrived = true;
        bell.release();
    }

    private void sort() {
        try {
            while (!closed) {
                Duration rest = round();
                if (bell.tryAcquire(rest.toMillis(), TimeUnit.MILLISECONDS)) {
                    bell.drainPermits();
                } else {
                    arrived = true;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Gives how long to wait for the bell. */
    private Duration round() {
        try {
            leaveFinished();
            if (arrived || (mayHaveMore && known.size() <= IN_SIGHT / 2)) {
                arrived = false;
                look();
            }
            forgetOld();
            return BETWEEN_LOOKS;
        } catch (RuntimeException | Error e) {
            log.error("The waiting updates cannot be read now, which is tried again", e);
            arrived = true;
            return AFTER_FAILURE;
        }
    }

    /** Before the store is asked, never while: else an update that is finished in between would look new. */
    private void leaveFinished() {
        for (Finished one = finished.poll(); one != null; one = finished.poll()) {
            answering--;
            if (one.end() == Desk.End.DONE) {
                known.remove(one.update());
            }
            if (one.end() != Desk.End.PUT_OFF) {
                goOn(one.lane());
            }
        }
        begin();
    }

    /** Behind an update that was put off all others of its chat stay, so that their order does. */
    private void goOn(Lane lane) {
        Line line = lines.get(lane);
        if (line == null) {
            return;
        }
        line.end();
        if (line.isReady()) {
            ready.add(lane);
        } else {
            lines.remove(lane);
        }
    }

    private void look() {
        var waiting = inbox.numbers(IN_SIGHT);
        mayHaveMore = waiting.size() == IN_SIGHT;
        for (long update : waiting) {
            if (!known.contains(update)) {
                inbox.letter(update).ifPresent(this::queue);
            }
        }
        begin();
    }

    private void queue(Inbox.Letter letter) {
        Lane lane = Lane.of(letter.json());
        Line line = lines.computeIfAbsent(lane, none -> new Line());
        boolean wasReady = line.isReady();
        if (lane.isOfTyping()) {
            line.empty().forEach(this::skip);
        }
        known.add(letter.update());
        if (Lane.isOfMigration(letter.json())) {
            line.addFirst(letter.update());
        } else {
            line.add(letter.update());
        }
        if (!wasReady && line.isReady()) {
            ready.add(lane);
        }
    }

    private void skip(long update) {
        inbox.done(update, clock.instant());
        known.remove(update);
    }

    private void begin() {
        while (answering < AT_ONCE && !ready.isEmpty() && !closed) {
            Lane lane = ready.remove();
            long update = Objects.requireNonNull(lines.get(lane), "What is ready has a line")
                    .begin();
            answering++;
            workers.execute(() -> {
                finished.add(new Finished(lane, update, desk.settle(update)));
                bell.release();
            });
        }
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
        bell.release();
        try {
            if (sorter.getState() != Thread.State.NEW) {
                sorter.join(Duration.ofSeconds(2));
            }
            workers.shutdown();
            if (!workers.awaitTermination(5, TimeUnit.SECONDS)) {
                log.warn("Some updates are still being answered at the end of the service");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

package news.vigie.pipeline.beat;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A thread that does its round again and again: after the time that the round asks for, or at once when it is woken. */
public final class Beat implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Beat.class);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(5);
    private static final Duration LONGEST_AFTER_FAILURE = Duration.ofMinutes(1);

    private final String name;
    private final Supplier<Duration> round;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition woken = lock.newCondition();
    private boolean wanted;
    private boolean closed;
    private final @Nullable Failures failures;
    private @Nullable Thread thread;

    /**
     * A beat that has not started.
     *
     * @param name of its thread and in the log
     * @param round gives how long to rest after it
     */
    public Beat(String name, Supplier<Duration> round) {
        this(name, round, null);
    }

    /**
     * The same, whose failures stand in the health.
     *
     * @param failures null: they are in the log alone
     */
    public Beat(String name, Supplier<Duration> round, @Nullable Failures failures) {
        this.name = name;
        this.round = round;
        this.failures = failures;
    }

    public void start() {
        thread = Thread.ofPlatform().name("vigie-" + name).daemon().start(this::run);
    }

    /** The next round comes at once. */
    public void wake() {
        lock.lock();
        try {
            wanted = true;
            woken.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void run() {
        Duration afterFailure = AFTER_FAILURE;
        while (!isClosed()) {
            Duration rest;
            try {
                rest = round.get();
                afterFailure = AFTER_FAILURE;
                if (failures != null) {
                    failures.succeeded();
                }
            } catch (RuntimeException | Error e) {
                tell(e, afterFailure);
                rest = afterFailure;
                Duration longer = afterFailure.multipliedBy(2);
                afterFailure = longer.compareTo(LONGEST_AFTER_FAILURE) < 0 ? longer : LONGEST_AFTER_FAILURE;
            }
            rest(rest);
        }
    }

    /** The first of a row with all that is known of it: what goes on failing is not to fill the log, or the disk. */
    private void tell(Throwable failure, Duration next) {
        if (failures != null) {
            failures.failed(failure);
        }
        if (next.equals(AFTER_FAILURE)) {
            LOG.error("{}: the round failed, the next one comes in {}", name, next, failure);
        } else {
            LOG.error("{}: the round failed again, the next one comes in {}: {}", name, next, failure.toString());
        }
    }

    private boolean isClosed() {
        lock.lock();
        try {
            return closed;
        } finally {
            lock.unlock();
        }
    }

    private void rest(Duration duration) {
        lock.lock();
        try {
            long left = duration.toNanos();
            while (!wanted && !closed && left > 0) {
                left = woken.awaitNanos(left);
            }
            wanted = false;
        } catch (InterruptedException e) {
            closed = true;
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }

    /** The round that runs is waited for. */
    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            woken.signalAll();
        } finally {
            lock.unlock();
        }
        Thread running = thread;
        if (running == null || running == Thread.currentThread()) {
            return;
        }
        try {
            running.join(TimeUnit.SECONDS.toMillis(30));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

package news.vigie.store.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The small transactions of many threads as few: what is asked for while one commit runs shares the next. Whoever asks
 * returns after the commit that holds the deed, as from a transaction alone; the commit costs more than most deeds. May be
 * shared between threads.
 */
public final class GroupCommit {
    private static final int MOST = 200;

    private final Transactions transactions;
    private final Queue<Waiting<?>> queue = new ConcurrentLinkedQueue<>();
    private final ReentrantLock turn = new ReentrantLock();

    public GroupCommit(Transactions transactions) {
        this.transactions = transactions;
    }

    /** All of it or nothing. A deed that throws fails alone; it may be done again from the start. */
    public <T> T write(Function<Handle, T> deed) {
        var mine = new Waiting<>(deed);
        queue.add(mine);
        turn.lock();
        try {
            while (mine.outcome == null) {
                commit(waiting());
            }
        } finally {
            turn.unlock();
        }
        return mine.outcome.value();
    }

    private List<Waiting<?>> waiting() {
        var group = new ArrayList<Waiting<?>>();
        Waiting<?> next = queue.poll();
        while (next != null) {
            group.add(next);
            next = group.size() < MOST ? queue.poll() : null;
        }
        return group;
    }

    private void commit(List<Waiting<?>> group) {
        try {
            transactions.change(handle -> group.forEach(waiting -> waiting.act(handle)));
            group.forEach(Waiting::succeed);
        } catch (RuntimeException | Error e) {
            group.forEach(this::alone);
        }
    }

    private <T> void alone(Waiting<T> waiting) {
        try {
            waiting.outcome = new Outcome<>(transactions.write(waiting.deed), null);
        } catch (RuntimeException | Error e) {
            waiting.outcome = new Outcome<>(null, e);
        }
    }

    private record Outcome<T>(@Nullable T result, @Nullable Throwable failure) {
        @SuppressWarnings("NullAway") // Without a failure there is what the deed gave.
        T value() {
            return switch (failure) {
                case null -> result;
                case RuntimeException e -> throw e;
                case Error e -> throw e;
                default -> throw new IllegalStateException(failure);
            };
        }
    }

    private static final class Waiting<T> {
        final Function<Handle, T> deed;
        private @Nullable T result;
        volatile @Nullable Outcome<T> outcome;

        Waiting(Function<Handle, T> deed) {
            this.deed = deed;
        }

        void act(Handle handle) {
            result = deed.apply(handle);
        }

        void succeed() {
            outcome = new Outcome<>(result, null);
        }
    }
}

package news.vigie.http.body;

import java.io.InterruptedIOException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * The memory for bodies on their way. All share it, each taking as it grows; where it is short the largest gives way, so
 * that an endless body harms no other.
 */
public final class Room {
    /** Of all memory; the rest is for what is done with the bodies. */
    private static final int PART = 2;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Set<Share> shares = new HashSet<>();
    private long free;
    private boolean benchTaken;

    Room(long bytes) {
        free = bytes;
    }

    /** Room in so much memory, without the bench that one body at a time may work on. */
    public static Room in(long memory) {
        return new Room(Math.max(0, memory / PART - Packing.MOST_WORKING_MEMORY));
    }

    /** What a body may be in such memory at all. */
    public static long largest(long memory) {
        return Math.max(0, memory / PART - Packing.MOST_WORKING_MEMORY) / Gathering.COPIES;
    }

    /** For one body; to be closed when it is read. */
    Share share(Visit visit) {
        return new Share(visit);
    }

    private Stream<Share> staying() {
        return shares.stream().filter(share -> !share.gaveWay);
    }

    /** What those who gave way have not freed yet. */
    private long leaving() {
        return shares.stream()
                .filter(share -> share.gaveWay)
                .mapToLong(share -> share.held)
                .sum();
    }

    private long wanted() {
        return staying().mapToLong(share -> share.asked).sum();
    }

    /** What one body takes up. Used by one thread, but for what the lock guards. */
    final class Share implements AutoCloseable {
        private final Visit visit;
        private long held;
        private long asked;
        private boolean atBench;
        private boolean gaveWay;

        private Share(Visit visit) {
            this.visit = visit;
        }

        /**
         * Takes room for so many bytes more.
         *
         * @throws NoRoomException this is the largest, or there was none in time
         */
        void grow(long bytes) throws NoRoomException, InterruptedIOException {
            lock.lock();
            try {
                shares.add(this);
                asked = bytes;
                await(() -> bytes <= free || !othersMakeRoom());
                free -= bytes;
                held += bytes;
            } finally {
                asked = 0;
                lock.unlock();
            }
        }

        /** Waits for the working memory that one body at a time may use. */
        void goToBench() throws NoRoomException, InterruptedIOException {
            lock.lock();
            try {
                await(() -> !benchTaken || atBench);
                benchTaken = true;
                atBench = true;
            } finally {
                lock.unlock();
            }
        }

        private void await(BooleanSupplier met) throws NoRoomException, InterruptedIOException {
            long left = visit.left().toNanos();
            try {
                while (!gaveWay && !met.getAsBoolean() && left > 0) {
                    left = changed.awaitNanos(left);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException("interrupted");
            }
            if (gaveWay || left <= 0) {
                throw new NoRoomException();
            }
        }

        /** Whether there will be room without this one's going; the largest go until there is enough for all who wait. */
        private boolean othersMakeRoom() {
            while (!gaveWay && free + leaving() < wanted()) {
                Optional<Share> largest =
                        staying().filter(share -> share.held > 0).max(Comparator.comparingLong(share -> share.held));
                if (largest.isEmpty()) {
                    gaveWay = asked > free + leaving();
                    break;
                }
                largest.get().giveWayFor(this);
            }
            return !gaveWay;
        }

        private void giveWayFor(Share other) {
            gaveWay = true;
            if (this != other) {
                visit.cancel();
                changed.signalAll();
            }
        }

        boolean gaveWay() {
            lock.lock();
            try {
                return gaveWay;
            } finally {
                lock.unlock();
            }
        }

        @Override
        public void close() {
            lock.lock();
            try {
                free += held;
                held = 0;
                shares.remove(this);
                benchTaken &= !atBench;
                atBench = false;
                changed.signalAll();
            } finally {
                lock.unlock();
            }
        }
    }
}

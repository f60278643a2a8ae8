package news.vigie.http;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets few requests run at a time, all in all and to one host, with a pause between those to one host. Who is in a lane
 * never enters another from there, so nobody waits for each other in a circle.
 */
final class Lanes {
    private final Semaphore all;
    private final LoadingCache<String, Lane> lanes;
    private final Ticks ticks;

    Lanes(int concurrency, int perHost, Ticks ticks) {
        this.ticks = ticks;
        all = new Semaphore(concurrency);
        lanes = Caffeine.newBuilder().expireAfterAccess(Duration.ofHours(1)).build(host -> new Lane(perHost));
    }

    /**
     * Waits for a place and does it there.
     *
     * @throws NoTurnException no place came within the turn's patience
     */
    <T> T in(Turn turn, Deed<T> deed) throws IOException, InterruptedException {
        Lane lane = lanes.get(turn.host());
        long deadline = ticks.now() + turn.patience().toNanos();
        enter(lane.places, deadline);
        try {
            if (turn.isFirst()) {
                ticks.pause(lane.rest(ticks.now(), turn.pause(), deadline));
            }
            enter(all, deadline);
            try {
                return deed.run();
            } finally {
                all.release();
            }
        } finally {
            lane.places.release();
        }
    }

    private void enter(Semaphore places, long deadline) throws NoTurnException, InterruptedException {
        if (!places.tryAcquire(Math.max(0, deadline - ticks.now()), TimeUnit.NANOSECONDS)) {
            throw new NoTurnException();
        }
    }

    /** What is done in a lane. */
    interface Deed<T> {
        T run() throws IOException;
    }

    private static final class Lane {
        private final Semaphore places;
        private long free;
        private boolean used;

        Lane(int size) {
            places = new Semaphore(size);
        }

        /** How long to rest before it is one's turn; the next one's comes a pause later. */
        synchronized Duration rest(long now, Duration pause, long deadline) throws NoTurnException {
            long start = used && free - now > 0 ? free : now;
            if (start - deadline > 0) {
                throw new NoTurnException();
            }
            used = true;
            free = start + pause.toNanos();
            return Duration.ofNanos(start - now);
        }
    }
}

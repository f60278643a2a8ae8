package news.vigie.http;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Lets few requests run at a time, all in all and to one host, with a pause between those to one host. */
final class Lanes {
    private final Semaphore all;
    private final Duration pause;
    private final LoadingCache<String, Lane> lanes;

    Lanes(HttpSettings settings) {
        all = new Semaphore(settings.concurrency());
        pause = settings.hostDelay();
        lanes = Caffeine.newBuilder()
                .expireAfterAccess(Duration.ofHours(1))
                .build(host -> new Lane(settings.perHost()));
    }

    /** Waits for a place and does it there. */
    <T> T in(String host, Deed<T> deed) throws IOException, InterruptedException {
        Lane lane = lanes.get(host);
        lane.places.acquire();
        try {
            TimeUnit.NANOSECONDS.sleep(lane.turn(pause.toNanos()));
            all.acquire();
            try {
                return deed.run();
            } finally {
                all.release();
            }
        } finally {
            lane.places.release();
        }
    }

    /** What is done in a lane. */
    interface Deed<T> {
        T run() throws IOException;
    }

    private static final class Lane {
        private final Semaphore places;
        private long free = System.nanoTime();

        Lane(int size) {
            places = new Semaphore(size);
        }

        synchronized long turn(long pause) {
            long now = System.nanoTime();
            long start = free - now > 0 ? free : now;
            free = start + pause;
            return start - now;
        }
    }
}

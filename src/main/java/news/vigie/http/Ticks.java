package news.vigie.http;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A clock that only goes forward, and waiting by it; tests have one that does not make them wait. */
interface Ticks {
    Ticks REAL = new Ticks() {
        @Override
        public long now() {
            return System.nanoTime();
        }

        @Override
        public void pause(Duration length) throws InterruptedException {
            TimeUnit.NANOSECONDS.sleep(length.toNanos());
        }
    };

    /** Nanoseconds since some moment, to be compared with each other alone. */
    long now();

    void pause(Duration length) throws InterruptedException;
}

package news.vigie.telegram.send;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Waits, but not beyond the end of the service. May be shared between threads. */
public final class Patience implements AutoCloseable {
    private final CountDownLatch ended = new CountDownLatch(1);

    /** False if the service ends: what was waited for is not to be done. */
    public boolean pause(Duration time) {
        try {
            return !ended.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    public boolean isOver() {
        return ended.getCount() == 0;
    }

    @Override
    public void close() {
        ended.countDown();
    }
}

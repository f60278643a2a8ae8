package news.vigie.telegram.update;

import java.time.Duration;
import org.telegram.telegrambots.longpolling.interfaces.BackOff;

/** How long polling pauses after a failure: twice as long each time, up to a minute, and never less than was asked for. */
final class PollingPause implements BackOff {
    static final Duration SHORTEST = Duration.ofMillis(500);
    static final Duration LONGEST = Duration.ofMinutes(1);

    private long next = SHORTEST.toMillis();
    private long asked;

    /** The server said how long to wait. */
    synchronized void atLeast(Duration wait) {
        asked = wait.toMillis();
    }

    @Override
    public synchronized void reset() {
        next = SHORTEST.toMillis();
        asked = 0;
    }

    @Override
    public synchronized long nextBackOffMillis() {
        long pause = Math.max(next, asked);
        next = Math.min(next * 2, LONGEST.toMillis());
        asked = 0;
        return pause;
    }
}

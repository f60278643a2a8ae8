package news.vigie.telegram.update;

import java.time.Duration;
import news.vigie.telegram.send.Patience;
import org.telegram.telegrambots.longpolling.interfaces.BackOff;

/**
 * Pauses polling after a failure: twice as long each time, up to a minute, and never less than was asked for. It waits
 * itself and has the library wait no more, whose sleep could be ended by an interrupt alone, and H2 closes its file
 * under a thread that is interrupted.
 */
final class PollingPause implements BackOff {
    static final Duration SHORTEST = Duration.ofMillis(500);
    static final Duration LONGEST = Duration.ofMinutes(1);

    /** A token that is refused is hardly ever taken again, but a server of one's own may be in disorder for a while. */
    static final Duration REVOKED = Duration.ofMinutes(5);

    private final Patience patience;
    private long next = SHORTEST.toMillis();
    private long asked;

    PollingPause(Patience patience) {
        this.patience = patience;
    }

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
    public long nextBackOffMillis() {
        patience.pause(nextPause());
        return 0;
    }

    synchronized Duration nextPause() {
        long pause = Math.max(next, asked);
        next = Math.min(next * 2, LONGEST.toMillis());
        asked = 0;
        return Duration.ofMillis(pause);
    }
}

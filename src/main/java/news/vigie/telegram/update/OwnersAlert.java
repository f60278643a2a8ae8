package news.vigie.telegram.update;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the owners that another program takes their updates: not more often than they can bear, and nobody waits for it. */
final class OwnersAlert {
    private static final Logger log = LoggerFactory.getLogger(OwnersAlert.class);
    private static final Duration SILENCE = Duration.ofHours(6);

    private final Runnable telling;
    private final InstantSource clock;
    private Instant told = Instant.EPOCH;

    /** @param telling is called once in six hours at most, in a thread of its own */
    OwnersAlert(Runnable telling, InstantSource clock) {
        this.telling = telling;
        this.clock = clock;
    }

    synchronized void raise() {
        Instant now = clock.instant();
        if (told.plus(SILENCE).isAfter(now)) {
            return;
        }
        told = now;
        Thread.ofVirtual()
                .name("telegram-owners")
                .uncaughtExceptionHandler((thread, e) -> log.warn("The owners could not be told", e))
                .start(telling);
    }
}

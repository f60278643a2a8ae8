package news.vigie.telegram;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Predicate;
import news.vigie.telegram.send.Patience;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tries something until it is settled or the service ends, whatever breaks meanwhile, with pauses that grow. */
final class Insistence {
    private static final Logger log = LoggerFactory.getLogger(Insistence.class);
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final Patience patience;
    private final Duration first;

    /** @param first how long the first pause is */
    Insistence(Patience patience, Duration first) {
        this.patience = patience;
        this.first = first;
    }

    /**
     * Blocks until it is settled.
     *
     * @param attempt false: it is to be tried again after that time
     * @param broken is told when the next attempt comes after something broke, which is in the log
     */
    void until(Predicate<Duration> attempt, Consumer<Duration> broken) {
        Duration wait = first;
        while (!patience.isOver() && !isSettled(attempt, broken, wait)) {
            patience.pause(wait);
            Duration longer = wait.multipliedBy(2);
            wait = longer.compareTo(LONGEST) < 0 ? longer : LONGEST;
        }
    }

    private boolean isSettled(Predicate<Duration> attempt, Consumer<Duration> broken, Duration wait) {
        try {
            return attempt.test(wait);
        } catch (RuntimeException | Error e) {
            if (!patience.isOver()) {
                log.error("The bot could not begin as it should, which is tried again in {}", wait, e);
                broken.accept(wait);
            }
            return false;
        }
    }
}

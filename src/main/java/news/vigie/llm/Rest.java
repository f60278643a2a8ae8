package news.vigie.llm;

import java.time.Duration;
import java.time.Instant;

/**
 * Leaves a service that fails alone: for ten seconds, then ever longer, as long as it asks for. May be shared between
 * threads.
 */
final class Rest {
    private static final Duration FIRST = Duration.ofSeconds(10);
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final Duration LONGEST_ASKED_FOR = Duration.ofHours(1);

    private Duration next = FIRST;
    private Instant end = Instant.MIN;

    synchronized boolean lasts(Instant now) {
        return now.isBefore(end);
    }

    /** It failed; of several that failed together only the first counts. */
    synchronized void begin(Duration askedFor, Instant now) {
        if (now.isBefore(end)) {
            return;
        }
        Duration obeyed = shorter(askedFor, LONGEST_ASKED_FOR);
        end = now.plus(obeyed.compareTo(next) > 0 ? obeyed : next);
        next = shorter(next.multipliedBy(2), LONGEST);
    }

    /** It answered. */
    synchronized void end() {
        next = FIRST;
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}

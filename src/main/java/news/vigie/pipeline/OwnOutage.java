package news.vigie.pipeline;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import news.vigie.http.Fetched;

/**
 * Tells when it is our own network that is down: no server at all has answered for some minutes, and several could not be
 * reached. The feeds are then not to blame, and must not be left alone for a day. May be shared between threads.
 */
final class OwnOutage {
    private static final int HOSTS = 3;
    private static final int MOST = 100;
    private static final Duration QUIET = Duration.ofMinutes(5);

    private final Set<String> unreached = new HashSet<>();
    private Instant lastAnswer;

    OwnOutage(Instant now) {
        lastAnswer = now;
    }

    synchronized void note(String host, Fetched fetched, Instant now) {
        switch (fetched) {
            case Fetched.Unreachable unreachable -> {
                if (unreached.size() < MOST) {
                    unreached.add(host);
                }
            }
            case Fetched.Forbidden forbidden -> {}
            default -> {
                unreached.clear();
                lastAnswer = now;
            }
        }
    }

    synchronized boolean isLikely(Instant now) {
        return unreached.size() >= HOSTS && !lastAnswer.plus(QUIET).isAfter(now);
    }
}

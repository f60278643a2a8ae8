package news.vigie.pipeline.intake;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import news.vigie.http.Fetched;

/**
 * Tells when it is our own network that is down: no server at all has answered for some minutes, and several that were well
 * before could not be reached. The feeds are then not to blame, and must not be left alone for a day. May be shared between
 * threads.
 */
final class OwnOutage {
    private static final int HOSTS = 3;
    private static final int MOST = 100;
    private static final Duration QUIET = Duration.ofMinutes(5);

    /** A server that refuses a connection, or breaks it off, is there. */
    private static final Set<String> NO_WAY =
            Set.of("http.unknown-name", "http.no-name-server", "http.no-route", "http.no-connection");

    private final Set<String> unreached = new HashSet<>();
    private Instant lastAnswer;

    OwnOutage(Instant now) {
        lastAnswer = now;
    }

    /** @param wasWell the feed answered when it was asked last */
    synchronized void note(String host, boolean wasWell, Fetched fetched, Instant now) {
        if (fetched instanceof Fetched.Unreachable unreachable
                && NO_WAY.contains(unreachable.reason().key())) {
            if (wasWell && unreached.size() < MOST) {
                unreached.add(host);
            }
        } else if (!(fetched instanceof Fetched.Forbidden)) {
            unreached.clear();
            lastAnswer = now;
        }
    }

    synchronized boolean isLikely(Instant now) {
        return unreached.size() >= HOSTS && !lastAnswer.plus(QUIET).isAfter(now);
    }
}

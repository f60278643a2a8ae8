package news.vigie.digest.request;

import java.time.Instant;

/**
 * A stretch of time that somebody names: {@code from} inclusive, {@code to} exclusive, {@code from} before {@code to}.
 */
record Period(Instant from, Instant to) {
    Period {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("No stretch of time: from %s to %s".formatted(from, to));
        }
    }
}

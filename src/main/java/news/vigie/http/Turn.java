package news.vigie.http;

import java.time.Duration;

/**
 * A wish to ask a host.
 *
 * @param pause how long the host rests before it is asked again
 * @param isFirst false: the host has just sent us on to itself, which is the same visit and needs no rest
 * @param patience how long a place may be waited for
 */
record Turn(String host, Duration pause, boolean isFirst, Duration patience) {
    /** For who has not begun yet: a queue is no failure. */
    static final Duration AS_LONG_AS_IT_TAKES = Duration.ofDays(7);
}

package news.vigie.http;

import java.net.URI;
import java.time.Duration;
import news.vigie.notice.Notice;
import org.jspecify.annotations.Nullable;

/** What became of one request. */
public sealed interface Fetched {
    /** A page came. */
    record Fresh(Page page) implements Fetched {}

    /**
     * The server says that nothing changed since the validators were given.
     *
     * @param validators for the next time
     * @param movedTo as of {@link Page}
     * @param maxAge as of {@link Page}
     */
    record Unchanged(
            Validators validators,
            @Nullable URI movedTo,
            @Nullable Duration maxAge) implements Fetched {}

    /** The server answered with an error. */
    record Refused(int status, @Nullable Duration retryAfter) implements Fetched {}

    /** We did not ask: a private address, robots.txt, no http(s). The reason is for the admin. */
    record Forbidden(Notice reason) implements Fetched {}

    /** No usable answer: no connection, time over, too large, broken. The reason is for the admin. */
    record Unreachable(Notice reason) implements Fetched {}
}

package news.vigie.pipeline.page;

import java.time.Duration;
import news.vigie.http.Fetched;
import news.vigie.notice.Notice;
import org.jspecify.annotations.Nullable;

/**
 * A page did not come.
 *
 * @param passing it may come yet
 * @param after when to ask again, where the server says so
 */
record Miss(Notice reason, boolean passing, @Nullable Duration after) {
    /** Asking again brings no less. */
    private static final String TOO_LARGE = "http.too-large";

    private static final int TOO_MANY = 429;
    private static final int SERVERS_FAULT = 500;

    static Miss of(Fetched fetched) {
        return switch (fetched) {
            case Fetched.Fresh fresh ->
                throw new IllegalArgumentException("It came: " + fresh.page().url());
            case Fetched.Unchanged unchanged -> new Miss(status(304), false, null);
            case Fetched.Refused refused ->
                new Miss(
                        status(refused.status()),
                        refused.status() == TOO_MANY || refused.status() >= SERVERS_FAULT,
                        refused.retryAfter());
            case Fetched.Forbidden forbidden -> new Miss(forbidden.reason(), false, null);
            case Fetched.Unreachable unreachable ->
                new Miss(unreachable.reason(), !unreachable.reason().key().equals(TOO_LARGE), null);
        };
    }

    /** Whether to wait for it, though that was the last try: the service stops, which is nobody's failure. */
    boolean isWorthWaiting(boolean lastTry) {
        return passing && (!lastTry || reason.key().equals("http.stopping"));
    }

    /** Whether the server does not ask for a longer wait. */
    boolean isWithin(Duration patience) {
        return after == null || after.compareTo(patience) <= 0;
    }

    private static Notice status(int status) {
        return Notice.of("http.status", Integer.toString(status));
    }
}

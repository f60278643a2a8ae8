package news.vigie.http;

import java.net.URI;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import news.vigie.http.body.Visit;
import news.vigie.http.guard.Destination;
import news.vigie.notice.Notice;
import okhttp3.Call;
import okhttp3.HttpUrl;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * One request on its way through redirects: where it is, where it was, and what time it has left. Used by one thread,
 * but for {@link #cancel}.
 */
final class Journey implements Visit {
    private static final int MOST_REDIRECTS = 8;

    final Request request;
    final Bounds bounds;
    private final Ticks ticks;
    private final Cookies cookies = new Cookies();
    private final HttpUrl start;
    private final Set<String> seen = new HashSet<>();
    private volatile @Nullable Call call;
    private long deadline;
    private boolean begun;
    private HttpUrl place;
    private boolean changedHost = true;
    private int redirects;
    private boolean forGood = true;

    Journey(Request request, HttpUrl start, Bounds bounds, Ticks ticks) {
        this.request = request;
        this.bounds = bounds;
        this.ticks = ticks;
        this.start = start;
        this.place = start;
    }

    HttpUrl place() {
        return place;
    }

    /** The time runs from the first request on: waiting for a place to start does not count. */
    void begin() {
        if (!begun) {
            begun = true;
            deadline = ticks.now() + bounds.timeout().toNanos();
        }
    }

    boolean hasBegun() {
        return begun;
    }

    @Override
    public Duration left() {
        return begun ? Duration.ofNanos(Math.max(1_000_000, deadline - ticks.now())) : bounds.timeout();
    }

    /** What is on its way for it now. */
    void sends(Call next) {
        call = next;
    }

    @Override
    public void cancel() {
        Call now = call;
        if (now != null) {
            now.cancel();
        }
    }

    Turn turn(Duration pause) {
        return new Turn(place.host(), pause, changedHost, begun ? left() : Turn.AS_LONG_AS_IT_TAKES);
    }

    Destination destination() {
        boolean usual = place.port() == start.port() || place.port() == 80 || place.port() == 443;
        return new Destination(place.host(), place.port(), usual);
    }

    okhttp3.Request asOkHttp(String userAgent) {
        var asking = new Asking(request, start, place);
        return asking.asOkHttp(userAgent, redirects == 0 ? "" : cookies.line(place));
    }

    /** Goes where the answer points; gives the outcome where it cannot. */
    Optional<Fetched> follow(Response response) {
        String location = response.header("Location");
        if (location == null || location.isBlank()) {
            return broken("http.redirect-nowhere", Integer.toString(response.code()));
        }
        HttpUrl next = place.resolve(location.strip());
        if (next == null) {
            return forbidden("http.redirect-not-http", Problem.shortened(location));
        }
        if (!next.username().isEmpty() || !next.password().isEmpty()) {
            return forbidden("http.redirect-password", next.host());
        }
        seen.add(stamp());
        cookies.keep(place, response);
        forGood &= response.code() == 301 || response.code() == 308;
        changedHost = !next.host().equals(place.host());
        place = next.newBuilder().fragment(null).build();
        return ended();
    }

    private Optional<Fetched> ended() {
        if (seen.contains(stamp())) {
            return broken("http.redirect-circle", Problem.shortened(place.toString()));
        }
        redirects++;
        return redirects > MOST_REDIRECTS ? broken("http.redirect-endless", MOST_REDIRECTS) : Optional.empty();
    }

    private static Optional<Fetched> broken(String key, Object argument) {
        return Optional.of(new Fetched.Unreachable(Notice.of(key, argument)));
    }

    private static Optional<Fetched> forbidden(String key, String argument) {
        return Optional.of(new Fetched.Forbidden(Notice.of(key, argument)));
    }

    /** The same address with a new cookie is a new try, not a circle. */
    private String stamp() {
        return place + " " + cookies.line(place);
    }

    Page page(Response response, byte[] body) {
        return new Page(
                place.uri(),
                response.header("Content-Type"),
                body,
                validators(response, Validators.NONE),
                movedTo(),
                Freshness.of(response).orElse(null));
    }

    /** A server that was given no validators cannot know that nothing changed. */
    Fetched unchanged(Response response) {
        if (request.validators().sendable().equals(Validators.NONE)) {
            return new Fetched.Unreachable(Notice.of("http.unasked-unchanged", place.host()));
        }
        return new Fetched.Unchanged(
                validators(response, request.validators()),
                movedTo(),
                Freshness.of(response).orElse(null));
    }

    private static Validators validators(Response response, Validators before) {
        return new Validators(
                        response.header("ETag", before.etag()), response.header("Last-Modified", before.lastModified()))
                .sendable();
    }

    private @Nullable URI movedTo() {
        return redirects > 0 && forGood ? place.uri() : null;
    }
}

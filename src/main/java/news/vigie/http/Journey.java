package news.vigie.http;

import java.net.URI;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import news.vigie.http.guard.Destination;
import news.vigie.notice.Notice;
import okhttp3.Credentials;
import okhttp3.HttpUrl;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** One request on its way through redirects: where it is, where it was, and what time it has left. */
final class Journey {
    private static final int MOST_REDIRECTS = 8;

    final Request request;
    final Bounds bounds;
    final Cookies cookies = new Cookies();
    private final HttpUrl start;
    private final Set<String> seen = new HashSet<>();
    private long deadline;
    private boolean begun;
    private HttpUrl place;
    private int redirects;
    private boolean forGood = true;

    Journey(Request request, HttpUrl start, Bounds bounds) {
        this.request = request;
        this.bounds = bounds;
        this.start = start;
        this.place = start;
        seen.add(stamp());
    }

    HttpUrl place() {
        return place;
    }

    /** The time runs from the first call of this: waiting for a place to start does not count. */
    Duration left() {
        if (!begun) {
            begun = true;
            deadline = System.nanoTime() + bounds.timeout().toNanos();
        }
        return Duration.ofNanos(Math.max(1_000_000, deadline - System.nanoTime()));
    }

    Destination destination() {
        boolean usual = place.port() == start.port() || place.port() == 80 || place.port() == 443;
        return new Destination(place.host(), place.port(), usual);
    }

    /** What an admin gave for one host (a key, a password) is shown to no other, nor without encryption after it. */
    boolean isAtHome() {
        return place.host().equals(start.host()) && (place.isHttps() || !start.isHttps());
    }

    okhttp3.Request asOkHttp(String userAgent) {
        var builder = new okhttp3.Request.Builder().url(place).header("User-Agent", userAgent);
        if (isAtHome()) {
            if (!start.username().isEmpty()) {
                builder.header("Authorization", Credentials.basic(start.username(), start.password()));
            }
            request.headers().forEach(builder::header);
        }
        header(builder, "If-None-Match", request.validators().etag());
        header(builder, "If-Modified-Since", request.validators().lastModified());
        return builder.build();
    }

    private static void header(okhttp3.Request.Builder builder, String name, @Nullable String value) {
        if (value != null) {
            builder.header(name, value);
        }
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
        forGood &= response.code() == 301 || response.code() == 308;
        place = next.newBuilder().fragment(null).build();
        return ended();
    }

    private Optional<Fetched> ended() {
        if (!seen.add(stamp())) {
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
        return place + " " + cookies.loadForRequest(place);
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

    /** An answer of 304 need not repeat what it confirms. */
    Fetched.Unchanged unchanged(Response response) {
        return new Fetched.Unchanged(
                validators(response, request.validators()),
                movedTo(),
                Freshness.of(response).orElse(null));
    }

    private static Validators validators(Response response, Validators before) {
        return new Validators(
                response.header("ETag", before.etag()), response.header("Last-Modified", before.lastModified()));
    }

    private @Nullable URI movedTo() {
        return redirects > 0 && forGood ? place.uri() : null;
    }
}

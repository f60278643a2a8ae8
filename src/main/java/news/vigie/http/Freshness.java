package news.vigie.http;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import okhttp3.CacheControl;
import okhttp3.Response;

/** For how long an answer is fresh by its own word: max-age of Cache-Control, else Expires (RFC 9111, 4.2.1). */
final class Freshness {
    private Freshness() {}

    static Optional<Duration> of(Response response) {
        CacheControl control = response.cacheControl();
        if (control.noStore() || control.noCache()) {
            return Optional.empty();
        }
        return (control.maxAgeSeconds() >= 0
                        ? Optional.of(Duration.ofSeconds(control.maxAgeSeconds()))
                        : untilExpiry(response))
                .map(fresh -> fresh.minus(age(response)))
                .filter(Duration::isPositive);
    }

    /** What a cache on the way has kept it for already (RFC 9111, 5.1). */
    private static Duration age(Response response) {
        String age = Objects.requireNonNullElse(response.header("Age"), "").strip();
        return age.matches("\\d{1,9}") ? Duration.ofSeconds(Long.parseLong(age)) : Duration.ZERO;
    }

    private static Optional<Duration> untilExpiry(Response response) {
        Instant expires = response.headers().getInstant("Expires");
        if (expires == null) {
            return Optional.empty();
        }
        Instant served = response.headers().getInstant("Date");
        return served == null ? Optional.empty() : Optional.of(Duration.between(served, expires));
    }
}

package news.vigie.http;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/** The Retry-After header, RFC 9110 section 10.2.3: seconds or a date. */
final class RetryAfter {
    private static final Duration LONGEST = Duration.ofDays(7);

    /** A fraction is none by the standard, but is sent; who sends a thousand figures is not believed. */
    private static final Pattern SECONDS = Pattern.compile("\\d{1,30}(?:\\.\\d{1,9})?");

    private RetryAfter() {}

    static Optional<Duration> of(@Nullable String header, Instant now) {
        if (header == null) {
            return Optional.empty();
        }
        String text = header.strip();
        return (SECONDS.matcher(text).matches() ? Optional.of(seconds(text)) : untilDate(text, now))
                .map(wait -> wait.isNegative() ? Duration.ZERO : wait)
                .map(wait -> wait.compareTo(LONGEST) > 0 ? LONGEST : wait);
    }

    private static Duration seconds(String text) {
        var count = new BigDecimal(text).min(BigDecimal.valueOf(LONGEST.toSeconds()));
        return Duration.ofMillis(count.movePointRight(3).longValue());
    }

    /** OkHttp reads the three forms of section 5.6.7 (RFC 1123, RFC 850, asctime) and what browsers read besides. */
    private static Optional<Duration> untilDate(String text, Instant now) {
        return Optional.ofNullable(new Headers.Builder()
                        .addUnsafeNonAscii("Retry-After", text)
                        .build()
                        .getInstant("Retry-After"))
                .map(date -> Duration.between(now, date));
    }
}

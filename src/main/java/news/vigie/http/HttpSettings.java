package news.vigie.http;

import java.time.Duration;
import java.util.List;

/**
 * How pages are fetched; see {@code collect:} in the configuration.
 *
 * @param allowPrivate hosts, addresses and networks (CIDR) in private ranges that may be fetched all the same
 * @param maxBytes of one body, decompressed
 * @param timeout of one request from beginning to end
 */
public record HttpSettings(
        String userAgent,
        long maxBytes,
        Duration timeout,
        int concurrency,
        int perHost,
        Duration hostDelay,
        List<String> allowPrivate,
        boolean robots) {
    public static final HttpSettings DEFAULT = new HttpSettings(
            "Vigie/0.1 (news digest)", 10_000_000, Duration.ofSeconds(30), 64, 2, Duration.ZERO, List.of(), true);

    public HttpSettings {
        allowPrivate = List.copyOf(allowPrivate);
    }
}

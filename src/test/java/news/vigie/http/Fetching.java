package news.vigie.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import news.vigie.http.guard.Lookup;
import news.vigie.render.Messages;

/** What the tests of the fetcher share: settings for loopback, one fetch, the reason of a failure. */
final class Fetching {
    static final Instant NOW = Instant.parse("2026-03-04T12:00:00Z");
    static final HttpSettings LOOPBACK = settings(Duration.ofSeconds(5), List.of("127.0.0.1"));

    private Fetching() {}

    static HttpSettings settings(Duration timeout, List<String> allowPrivate) {
        return new HttpSettings("Vigie/test", 100_000, timeout, 8, 2, Duration.ZERO, allowPrivate, true);
    }

    static Fetched fetch(HttpSettings settings, Request request) {
        try (var fetcher = new OkHttpFetcher(settings, InstantSource.fixed(NOW), Ticks.REAL, new Lookup())) {
            return fetcher.fetch(request);
        }
    }

    static Fetched fetch(URI url) {
        return fetch(LOOPBACK, Request.feed(url));
    }

    static Page page(Fetched fetched) {
        assertThat(fetched).isInstanceOf(Fetched.Fresh.class);
        return ((Fetched.Fresh) fetched).page();
    }

    static String text(Fetched fetched) {
        return new String(page(fetched).body(), StandardCharsets.UTF_8);
    }

    static String reason(Fetched fetched) {
        return switch (fetched) {
            case Fetched.Forbidden forbidden -> Messages.logged(forbidden.reason());
            case Fetched.Unreachable unreachable -> Messages.logged(unreachable.reason());
            default -> fetched.toString();
        };
    }
}

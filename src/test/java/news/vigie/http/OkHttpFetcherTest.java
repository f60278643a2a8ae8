package news.vigie.http;

import static news.vigie.http.Fetching.LOOPBACK;
import static news.vigie.http.Fetching.fetch;
import static news.vigie.http.Fetching.page;
import static news.vigie.http.Fetching.reason;
import static news.vigie.http.Fetching.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import news.vigie.notice.Notice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OkHttpFetcherTest {
    private LoopbackSite site;

    @BeforeEach
    void openSite() throws IOException {
        site = new LoopbackSite();
    }

    @AfterEach
    void closeSite() {
        site.close();
    }

    @Test
    void aPageComesWithItsTypeAndItsValidators() {
        site.with("/feed.xml", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/rss+xml; charset=utf-8");
            exchange.getResponseHeaders().set("ETag", "\"a1\"");
            exchange.getResponseHeaders().set("Last-Modified", "Wed, 04 Mar 2026 07:00:00 GMT");
            LoopbackSite.send(exchange, 200, "<rss/>".getBytes(StandardCharsets.UTF_8));
        });

        Page page = page(fetch(site.at("/feed.xml")));

        assertThat(page.contentType()).isEqualTo("application/rss+xml; charset=utf-8");
        assertThat(page.validators()).isEqualTo(new Validators("\"a1\"", "Wed, 04 Mar 2026 07:00:00 GMT"));
        assertThat(page.body()).asString().isEqualTo("<rss/>");
        assertThat(page.movedTo()).isNull();
        assertThat(site.lastHeader("User-Agent")).isEqualTo("Vigie/test");
    }

    @Test
    void validatorsAreSentSoThatNothingNewIsUnchanged() {
        site.with("/feed.xml", exchange -> LoopbackSite.send(exchange, 304, new byte[0]));
        var known = new Validators("\"a1\"", "Wed, 04 Mar 2026 07:00:00 GMT");

        Fetched fetched = fetch(LOOPBACK, new Request(site.at("/feed.xml"), known, Map.of(), Request.Kind.FEED));

        assertThat(fetched).isEqualTo(new Fetched.Unchanged(known, null, null));
        assertThat(site.lastHeader("If-None-Match")).isEqualTo("\"a1\"");
        assertThat(site.lastHeader("If-Modified-Since")).isEqualTo("Wed, 04 Mar 2026 07:00:00 GMT");
    }

    @Test
    void newValidatorsOfAnUnchangedPageAreTakenOver() {
        site.with("/feed.xml", exchange -> {
            exchange.getResponseHeaders().set("ETag", "W/\"a2\"");
            exchange.getResponseHeaders().set("Cache-Control", "max-age=600");
            LoopbackSite.send(exchange, 304, new byte[0]);
        });
        var known = new Validators("\"a1\"", "Wed, 04 Mar 2026 07:00:00 GMT");

        Fetched fetched = fetch(LOOPBACK, new Request(site.at("/feed.xml"), known, Map.of(), Request.Kind.FEED));

        assertThat(fetched)
                .isEqualTo(new Fetched.Unchanged(
                        new Validators("W/\"a2\"", known.lastModified()), null, Duration.ofMinutes(10)));
    }

    @Test
    void anErrorIsRefusedWithTheTimeThatTheServerAsksFor() {
        site.with("/busy", exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "Wed, 04 Mar 2026 12:01:30 GMT");
            LoopbackSite.send(exchange, 429, new byte[0]);
        });

        assertThat(fetch(site.at("/busy"))).isEqualTo(new Fetched.Refused(429, Duration.ofSeconds(90)));
        assertThat(fetch(site.at("/gone"))).isEqualTo(new Fetched.Refused(404, null));
    }

    @Test
    void otherSchemesAreForbidden() {
        assertThat(reason(fetch(URI.create("file:///etc/passwd"))))
                .isEqualTo("only http and https addresses can be read, not file:///etc/passwd");
    }

    @Test
    void loopbackIsForbiddenUnlessAllowed() {
        site.with("/", "inside");
        HttpSettings strict = Fetching.settings(Duration.ofSeconds(5), List.of());

        assertThat(fetch(strict, Request.feed(site.at("/"))))
                .isEqualTo(new Fetched.Forbidden(Notice.of("http.private-address", "127.0.0.1")));
        assertThat(reason(fetch(strict, Request.feed(URI.create("http://2130706433:" + site.port() + "/")))))
                .contains("is a private address");
        assertThat(reason(fetch(strict, Request.feed(URI.create("http://localhost:" + site.port() + "/")))))
                .startsWith("the name localhost leads to the private address ");
        assertThat(site.askedPaths()).isEmpty();
        assertThat(text(fetch(site.at("/")))).isEqualTo("inside");
    }

    @Test
    void nothingThatListensIsNamed() throws IOException {
        int free;
        try (var socket = new java.net.ServerSocket(0)) {
            free = socket.getLocalPort();
        }

        assertThat(reason(fetch(URI.create("http://127.0.0.1:" + free + "/"))))
                .isEqualTo("127.0.0.1 refuses connections on port " + free);
    }

    @Test
    void headersOfTheAdminGoToTheHostTheyAreForAlone() {
        site.with("/feed", "x").redirecting("/away", 302, "http://localhost:" + site.port() + "/feed");
        HttpSettings both = Fetching.settings(Duration.ofSeconds(5), List.of("127.0.0.1", "localhost"));
        var key = Map.of("Authorization", "Bearer key");

        page(fetch(both, new Request(site.at("/feed"), Validators.NONE, key, Request.Kind.FEED)));
        String atHome = site.lastHeader("Authorization");
        page(fetch(both, new Request(site.at("/away"), Validators.NONE, key, Request.Kind.FEED)));

        assertThat(atHome).isEqualTo("Bearer key");
        assertThat(site.lastHeader("Authorization")).isEmpty();
    }

    @Test
    void aHeaderThatCannotBeSentIsNamed() {
        var broken = Map.of("X-Key", "line\nbreak");

        assertThat(reason(fetch(LOOPBACK, new Request(site.at("/"), Validators.NONE, broken, Request.Kind.FEED))))
                .startsWith("the request cannot be sent: ");
    }

    @Test
    void aHostGetsNoMoreRequestsAtATimeThanItsShare() throws Exception {
        var open = new AtomicInteger();
        var most = new AtomicInteger();
        var pair = new CyclicBarrier(2);
        site.with("/slow", exchange -> {
            most.accumulateAndGet(open.incrementAndGet(), Math::max);
            await(pair);
            open.decrementAndGet();
            LoopbackSite.send(exchange, 200, "x".getBytes(StandardCharsets.UTF_8));
        });

        try (var fetcher = new OkHttpFetcher(LOOPBACK);
                var threads = Executors.newFixedThreadPool(6)) {
            var start = new CountDownLatch(1);
            List<Future<Fetched>> all = java.util.stream.IntStream.range(0, 6)
                    .mapToObj(i -> threads.submit(() -> {
                        start.await();
                        return fetcher.fetch(Request.feed(site.at("/slow")));
                    }))
                    .toList();
            start.countDown();
            for (Future<Fetched> one : all) {
                assertThat(one.get()).isInstanceOf(Fetched.Fresh.class);
            }
        }

        assertThat(most).hasValue(2);
    }

    private static void await(CyclicBarrier pair) throws IOException {
        try {
            pair.await();
        } catch (Exception e) {
            throw new IOException(e);
        }
    }
}

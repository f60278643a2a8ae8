package news.vigie.http;

import static news.vigie.http.Fetching.LOOPBACK;
import static news.vigie.http.Fetching.fetch;
import static news.vigie.http.Fetching.reason;
import static news.vigie.http.Fetching.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import news.vigie.http.guard.Lookup;
import news.vigie.notice.Notice;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RobotsTest {
    private static final String RULES =
            "User-agent: *\nDisallow: /private/\n\nUser-agent: vigie\nDisallow: /vigie-not/\n";
    private LoopbackSite site;

    @BeforeEach
    void openSite() throws IOException {
        site = new LoopbackSite();
        site.with("/private/1", "a").with("/vigie-not/1", "b").with("/article", "c");
    }

    @AfterEach
    void closeSite() {
        site.close();
    }

    @Test
    void aPageThatRobotsMayNotReadIsForbidden() {
        site.with("/robots.txt", RULES).redirecting("/short", 302, "/vigie-not/1");

        assertThat(reason(fetch(LOOPBACK, Request.page(site.at("/vigie-not/1")))))
                .isEqualTo("the robots.txt of 127.0.0.1 forbids this page");
        assertThat(reason(fetch(LOOPBACK, Request.page(site.at("/short"))))).contains("robots.txt");
        assertThat(text(fetch(LOOPBACK, Request.page(site.at("/private/1"))))).isEqualTo("a");
    }

    @Test
    void aFeedThatAnAdminGaveIsFetchedAllTheSame() {
        site.with("/robots.txt", RULES);

        assertThat(text(fetch(LOOPBACK, Request.feed(site.at("/vigie-not/1"))))).isEqualTo("b");
    }

    @Test
    void robotsTxtIsAskedForOnce() {
        site.with("/robots.txt", RULES);

        try (var fetcher = new OkHttpFetcher(LOOPBACK)) {
            fetcher.fetch(Request.page(site.at("/article")));
            fetcher.fetch(Request.page(site.at("/article?page=2")));
        }

        assertThat(site.askedPaths()).containsExactly("/robots.txt", "/article", "/article?page=2");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 410})
    void aSiteWithoutRobotsTxtForbidsNothing(int status) {
        site.with("/robots.txt", exchange -> LoopbackSite.send(exchange, status, new byte[0]));

        assertThat(text(fetch(LOOPBACK, Request.page(site.at("/article"))))).isEqualTo("c");
    }

    @Test
    void neitherDoesOneWhoseRobotsTxtLeadsNowhere() {
        site.redirecting("/robots.txt", 302, "/robots.txt");

        assertThat(text(fetch(LOOPBACK, Request.page(site.at("/article"))))).isEqualTo("c");
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 500, 503})
    void robotsTxtThatCannotBeHadAtPresentLetsPagesWait(int status) {
        site.with("/robots.txt", exchange -> LoopbackSite.send(exchange, status, new byte[0]));

        try (var fetcher = new OkHttpFetcher(LOOPBACK)) {
            assertThat(fetcher.fetch(Request.page(site.at("/article")))).isInstanceOf(Fetched.Unreachable.class);
            assertThat(reason(fetcher.fetch(Request.page(site.at("/article")))))
                    .startsWith(
                            "the robots.txt of 127.0.0.1 cannot be read at the moment, so its pages have to wait: the site")
                    .contains(Integer.toString(status));
            assertThat(text(fetcher.fetch(Request.feed(site.at("/article"))))).isEqualTo("c");
        }
        assertThat(site.askedPaths()).containsExactly("/robots.txt", "/article");
    }

    @Test
    void ofARobotsTxtThatIsTooLongTheBeginningCounts() {
        site.with("/robots.txt", RULES + "# and so on\n".repeat(100_000));

        assertThat(reason(fetch(LOOPBACK, Request.page(site.at("/vigie-not/1")))))
                .contains("forbids");
        assertThat(text(fetch(LOOPBACK, Request.page(site.at("/article"))))).isEqualTo("c");
    }

    @Test
    void robotsTxtIsAskedForOnceHoweverManyPagesWaitForIt() throws Exception {
        var gate = new CountDownLatch(1);
        site.with("/robots.txt", exchange -> {
            awaitOpen(gate);
            LoopbackSite.send(exchange, 200, RULES.getBytes(StandardCharsets.UTF_8));
        });

        try (var fetcher = new OkHttpFetcher(LOOPBACK);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Fetched>> all = IntStream.range(0, 64)
                    .mapToObj(i -> threads.submit(() -> fetcher.fetch(Request.page(site.at("/article?page=" + i)))))
                    .toList();
            gate.countDown();
            for (Future<Fetched> one : all) {
                assertThat(text(one.get())).isEqualTo("c");
            }
        }
        assertThat(site.askedPaths()).hasSize(65).containsOnlyOnce("/robots.txt");
    }

    @ParameterizedTest
    @CsvSource({"5, PT5S", "0.5, PT0.5S", "86400, PT30S", "-3, PT0S", "soon, PT0S"})
    void aHostRestsAsLongAsItAsksFor(String delay, Duration pause) {
        site.with("/robots.txt", "User-agent: *\nCrawl-delay: %s\nDisallow: /private/\n".formatted(delay));
        var ticks = new Slept();

        try (var fetcher = new OkHttpFetcher(LOOPBACK, InstantSource.fixed(Fetching.NOW), ticks, new Lookup())) {
            fetcher.fetch(Request.page(site.at("/article?page=1")));
            assertThat(text(fetcher.fetch(Request.page(site.at("/article?page=2")))))
                    .isEqualTo("c");
        }

        assertThat(ticks.pauses().getLast()).isEqualTo(pause);
    }

    @Test
    void aPageThatHasLittleTimeLeftGivesUpAlone() throws Exception {
        var gate = new CountDownLatch(1);
        site.with("/robots.txt", exchange -> {
            awaitOpen(gate);
            LoopbackSite.send(exchange, 200, RULES.getBytes(StandardCharsets.UTF_8));
        });
        HttpSettings hurried = Fetching.settings(Duration.ofMillis(300), List.of("127.0.0.1"));

        try (LoopbackSite old = new LoopbackSite()
                        .redirecting("/moved", 301, site.at("/article").toString());
                var fetcher = new OkHttpFetcher(hurried)) {
            assertThat(reason(fetcher.fetch(Request.page(old.at("/moved")))))
                    .isEqualTo("the response took longer than 0.3 s");
            gate.countDown();

            assertThat(text(fetcher.fetch(Request.page(site.at("/article"))))).isEqualTo("c");
        }
        assertThat(site.askedPaths()).containsExactly("/robots.txt", "/article");
    }

    @Test
    void whoeverIsInterruptedLeavesTheFileToTheOthers() throws Exception {
        var asked = new CountDownLatch(1);
        var gate = new CountDownLatch(1);
        site.with("/robots.txt", exchange -> {
            asked.countDown();
            awaitOpen(gate);
            LoopbackSite.send(exchange, 200, RULES.getBytes(StandardCharsets.UTF_8));
        });

        try (var fetcher = new OkHttpFetcher(LOOPBACK);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Fetched> first = threads.submit(() -> fetcher.fetch(Request.page(site.at("/article"))));
            asked.await();
            first.cancel(true);
            gate.countDown();

            assertThat(text(fetcher.fetch(Request.page(site.at("/article"))))).isEqualTo("c");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"http.stopping", "http.no-turn", "http.no-room"})
    void reasonsOfOurOwnAreNotHeldAgainstTheSite(String reason) {
        var answers = new ArrayDeque<Fetched>(
                List.of(new Fetched.Unreachable(Notice.of(reason, "127.0.0.1")), new Fetched.Refused(404, null)));
        var robots = new Robots("Vigie/test", Ticks.REAL, journey -> answers.remove());
        HttpUrl page = HttpUrl.get(site.at("/article").toString());
        var bounds = new Bounds(Duration.ofSeconds(5), 1000, false);

        assertThat(robots.objection(new Journey(Request.page(page.uri()), page, bounds, Ticks.REAL)))
                .isPresent();
        assertThat(robots.objection(new Journey(Request.page(page.uri()), page, bounds, Ticks.REAL)))
                .isEmpty();
    }

    private static void awaitOpen(CountDownLatch gate) throws IOException {
        try {
            gate.await();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }
}

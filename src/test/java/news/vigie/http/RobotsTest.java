package news.vigie.http;

import static news.vigie.http.Fetching.LOOPBACK;
import static news.vigie.http.Fetching.fetch;
import static news.vigie.http.Fetching.reason;
import static news.vigie.http.Fetching.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

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

    @Test
    void robotsTxtThatCannotBeHadForbidsNothing() {
        site.redirecting("/robots.txt", 302, "/robots.txt");
        assertThat(text(fetch(LOOPBACK, Request.page(site.at("/article"))))).isEqualTo("c");

        site.with("/robots.txt", exchange -> LoopbackSite.send(exchange, 503, new byte[0]));
        assertThat(text(fetch(LOOPBACK, Request.page(site.at("/article"))))).isEqualTo("c");
    }
}

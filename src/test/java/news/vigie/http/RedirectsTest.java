package news.vigie.http;

import static news.vigie.http.Fetching.fetch;
import static news.vigie.http.Fetching.page;
import static news.vigie.http.Fetching.reason;
import static news.vigie.http.Fetching.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedirectsTest {
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
    void thePageKnowsTheAddressThatAnswered() {
        site.with("/c", "here").redirecting("/a", 302, "/b").redirecting("/b", 301, "c");

        Page page = page(fetch(site.at("/a")));

        assertThat(page.url()).isEqualTo(site.at("/c"));
        assertThat(page.movedTo()).isNull();
    }

    @Test
    void itMovedForGoodWhereEveryRedirectSaysSo() {
        site.with("/c", "here").redirecting("/a", 308, "/b").redirecting("/b", 301, "/c");

        assertThat(page(fetch(site.at("/a"))).movedTo()).isEqualTo(site.at("/c"));
    }

    @Test
    void circlesEnd() {
        site.redirecting("/a", 302, "/b").redirecting("/b", 302, "/a");

        assertThat(reason(fetch(site.at("/a")))).isEqualTo("the redirects go in a circle, back to " + site.at("/a"));
    }

    @Test
    void longChainsEnd() {
        for (int i = 0; i < 20; i++) {
            site.redirecting("/" + i, 302, "/" + (i + 1));
        }

        assertThat(reason(fetch(site.at("/0")))).isEqualTo("there are more than 8 redirects in a row");
        assertThat(site.askedPaths()).hasSize(9);
    }

    @Test
    void aPageThatWaitsForItsCookieGetsIt() {
        site.with("/wall", exchange -> {
            if ("seen=1".equals(exchange.getRequestHeaders().getFirst("Cookie"))) {
                LoopbackSite.send(exchange, 200, "behind the wall".getBytes(StandardCharsets.UTF_8));
            } else {
                exchange.getResponseHeaders().set("Set-Cookie", "seen=1; Path=/");
                exchange.getResponseHeaders().set("Location", "/wall");
                LoopbackSite.send(exchange, 302, new byte[0]);
            }
        });

        assertThat(text(fetch(site.at("/wall")))).isEqualTo("behind the wall");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ftp://127.0.0.1/x            | a redirect leads to ftp://127.0.0.1/x, which is neither http nor https
            file:///etc/passwd           | a redirect leads to file:///etc/passwd, which is neither http nor https
            http://user:pw@127.0.0.1/    | a redirect to 127.0.0.1 carries a password
            http://169.254.169.254/meta  | 169.254.169.254 is a private address; allow it under collect.allow-private
            http://[::1]/                | ::1 is a private address; allow it under collect.allow-private
            http://0/                    | 0 is a private address; allow it under collect.allow-private
            http://127.0.0.1:6379/       | a redirect leads to port 6379 of the private address 127.0.0.1; allow 127.0.0.1:6379 under collect.allow-private
            ''                           | the answer 302 redirects without saying where (no Location)
            """)
    void whereNoRedirectMayLead(String location, String reason) {
        site.redirecting("/a", 302, location);

        assertThat(reason(fetch(site.at("/a")))).isEqualTo(reason);
    }
}

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

        assertThat(reason(fetch(site.at("/a"))))
                .isEqualTo("the redirects go round in circles, back to " + site.at("/a"));
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
            http://user:pw@127.0.0.1/    | a redirect to 127.0.0.1 contains a password
            http://169.254.169.254/meta  | 169.254.169.254 is a link-local address, where there are no sites: nothing is read there
            http://[::1]/                | ::1 is a private address; allow it in collect.allow-private
            http://2852039166/           | 2852039166 is a link-local address, where there are no sites: nothing is read there
            http://0xa9fea9fe/           | the name 0xa9fea9fe does not exist; check the address
            http://0251.0376.0251.0376/  | the name 0251.0376.0251.0376 does not exist; check the address
            http://[::ffff:a9fe:a9fe]/   | 169.254.169.254 is a link-local address, where there are no sites: nothing is read there
            http://[fd00::1]/            | fd00::1 is a private address; allow it in collect.allow-private
            http://[64:ff9b::a00:1]/     | 64:ff9b::a00:1 is a private address; allow it in collect.allow-private
            javascript:alert(1)          | a redirect leads to javascript:alert(1), which is neither http nor https
            http://[broken/              | a redirect leads to http://[broken/, which is neither http nor https
            http://0/                    | 0 is a private address; allow it in collect.allow-private
            http://127.0.0.1:6379/       | a redirect leads to port 6379 of the private address 127.0.0.1; allow 127.0.0.1:6379 in collect.allow-private
            ''                           | the response 302 redirects without saying where (the Location header is missing)
            """)
    void whereNoRedirectMayLead(String location, String reason) {
        site.redirecting("/a", 302, location);

        assertThat(reason(fetch(site.at("/a")))).isEqualTo(reason);
    }

    @Test
    void addressesThatAreNotCleanAreCleaned() {
        site.with("/caf\u00e9 noir", "here").redirecting("/spaces", 302, "  /caf%C3%A9 noir#top ");

        assertThat(page(fetch(site.at("/spaces"))).url()).isEqualTo(site.at("/caf%C3%A9%20noir"));
    }

    @Test
    void theBodyOfARedirectIsNotRead() {
        site.with("/c", "here").with("/a", exchange -> {
            exchange.getResponseHeaders().set("Location", "/c");
            exchange.sendResponseHeaders(302, 0);
            byte[] piece = new byte[8192];
            while (true) {
                exchange.getResponseBody().write(piece);
            }
        });

        assertThat(text(fetch(site.at("/a")))).isEqualTo("here");
    }

    @Test
    void aCircleOfMoreAndMoreCookiesEnds() {
        site.with("/wall", exchange -> {
            for (int i = 0; i < 200; i++) {
                exchange.getResponseHeaders()
                        .add("Set-Cookie", "c" + System.nanoTime() + "-" + i + "=" + "x".repeat(500));
            }
            exchange.getResponseHeaders().set("Location", "/wall");
            LoopbackSite.send(exchange, 302, new byte[0]);
        });

        assertThat(reason(fetch(site.at("/wall")))).startsWith("the redirects go round in circles, back to ");
        assertThat(site.lastHeader("Cookie").length()).isLessThan(50 * 600);
    }
}

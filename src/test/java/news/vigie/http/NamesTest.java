package news.vigie.http;

import static news.vigie.http.Fetching.reason;
import static news.vigie.http.Fetching.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import news.vigie.http.guard.Lookup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Names whose servers answer what suits them. */
class NamesTest {
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
    void aNameMayLeadToAnAllowedAddress() {
        site.with("/feed", "news");

        assertThat(text(fetch("/feed", name -> List.of(address("127.0.0.1"))))).isEqualTo("news");
    }

    @Test
    void aNameWithOnePrivateAddressIsRefusedWhole() {
        assertThat(reason(fetch("/feed", name -> List.of(address("127.0.0.1"), address("10.0.0.1")))))
                .isEqualTo("the name site.example leads to the private address 10.0.0.1;"
                        + " allow it in collect.allow-private");
        assertThat(reason(fetch("/feed", name -> List.of(address("::ffff:169.254.169.254")))))
                .contains("leads to the private address 169.254.169.254");
        assertThat(reason(fetch("/feed", name -> List.of(address("fd00::1"))))).contains("fd00:0:0:0:0:0:0:1");
    }

    @Test
    void aNameThatChangesItsAddressBetweenTwoHopsIsCheckedAgain() {
        var asked = new AtomicInteger();
        site.with("/feed", exchange -> {
            exchange.getResponseHeaders().set("Connection", "close");
            exchange.getResponseHeaders().set("Location", "/secret");
            LoopbackSite.send(exchange, 302, new byte[0]);
        });

        Fetched fetched = fetch(
                "/feed", name -> List.of(address(asked.getAndIncrement() == 0 ? "127.0.0.1" : "169.254.169.254")));

        assertThat(reason(fetched)).contains("leads to the private address 169.254.169.254");
        assertThat(site.askedPaths()).containsExactly("/feed");
    }

    @Test
    void aNameThatIsNotKnownIsNamed() {
        assertThat(reason(fetch("/feed", name -> {
                    throw new UnknownHostException(name);
                })))
                .isEqualTo("the name site.example does not exist; check the address");
    }

    @Test
    void aNameServerThatHangsTakesNoMoreThanTheTimeOfTheFetch() {
        var never = new CountDownLatch(1);

        assertThat(reason(fetch("/feed", name -> {
                    awaitForever(never);
                    return List.of();
                })))
                .matches("no DNS server responded within 0\\.4\\d* s for site\\.example");
    }

    private static void awaitForever(CountDownLatch never) {
        try {
            never.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Fetched fetch(String path, Lookup.Resolver resolver) {
        HttpSettings settings = Fetching.settings(Duration.ofMillis(500), List.of("127.0.0.1"));
        URI url = URI.create("http://site.example:" + site.port() + path);
        try (var fetcher =
                new OkHttpFetcher(settings, InstantSource.fixed(Fetching.NOW), Ticks.REAL, new Lookup(resolver))) {
            return fetcher.fetch(Request.feed(url));
        }
    }

    private static InetAddress address(String figures) throws UnknownHostException {
        return InetAddress.getByName(figures);
    }
}

package news.vigie.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No one gets in: passwords, names, headers. */
class EntranceTest {
    private static final String PASSWORD = "sésame, ouvre-toi";

    private static Newsroom open;
    private static Newsroom guarded;

    @BeforeAll
    static void serve() {
        open = Newsroom.open(null);
        guarded = new Newsroom(new WebSettings(0, "127.0.0.1", PASSWORD, URI.create("https://News.example.org/vigie")));
        assertThat(guarded.start()).isEmpty();
    }

    @AfterAll
    static void close() {
        open.close();
        guarded.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/?chat=preview", "/posts", "/feeds", "/nowhere", "/health/", "//", "/%2fhealth"})
    void everyPageAsksForThePassword(String path) {
        String answer = guarded.browser().raw("GET " + path + " HTTP/1.1", "Host: localhost");

        assertThat(answer).matches("(?s)HTTP/1.1 (401|400) .*");
    }

    @Test
    void aBrowserIsToldToAsk() {
        assertThat(guarded.browser().get("/").headers().firstValue("WWW-Authenticate"))
                .hasValue("Basic realm=\"Vigie\", charset=\"UTF-8\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "admin", "jeanne"})
    void thePasswordOpensWhateverTheUserName(String user) {
        assertThat(guarded.browser()
                        .get("/", "Authorization", Browser.basic(user, PASSWORD))
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic", "Basic ", "Basic !!!", "Basic Og==", "Bearer c8OpYW1l", "Basic c8OpYW1l"})
    void nothingElseOpens(String authorization) {
        assertThat(guarded.browser().get("/", "Authorization", authorization).statusCode())
                .isEqualTo(401);
    }

    @Test
    void aPasswordThatIsNearlyRightDoesNotOpen() {
        assertThat(guarded.browser()
                        .get("/", "Authorization", Browser.basic("admin", PASSWORD + " "))
                        .statusCode())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST:8080", "127.0.0.1:1", "[::1]:80"})
    void loopbackGoesByItsNames(String host) {
        assertThat(open.browser().raw("GET / HTTP/1.1", "Host: " + host)).startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "localhost.evil.example", "127.0.0.1.nip.example:80", "news.example.org"})
    void aNameThatSomebodyElsePointsHereIsRefused(String host) {
        assertThat(open.browser().raw("GET / HTTP/1.1", "Host: " + host))
                .startsWith("HTTP/1.1 421")
                .contains("web.public-url")
                .doesNotContain(host);
    }

    @Test
    void thePublicAddressIsAName() {
        assertThat(guarded.browser().raw("GET / HTTP/1.1", "Host: news.example.org"))
                .startsWith("HTTP/1.1 401");
    }

    @Test
    void aBrowserMayDoNextToNothing() {
        HttpResponse<String> answer = open.browser().get("/");

        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .startsWith("default-src 'none'; style-src 'sha256-")
                        .contains("frame-ancestors 'none'", "form-action 'none'")
                        .doesNotContain("unsafe"));
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(answer.headers().firstValue("Server")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nowhere", "/feeds"})
    void refusalsCarryThePolicyToo(String path) {
        assertThat(guarded.browser().get(path).headers().map()).containsKey("content-security-policy");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /%zz HTTP/1.1",
                "GET /..;/ HTTP/1.1",
                "GET /a/../../b HTTP/1.1",
                "NONSENSE",
                "GET / HTTP/9.9"
            })
    void whatIsNoProperRequestGetsAStatusAndNoMore(String line) {
        assertThat(open.browser().raw(line, "Host: localhost"))
                .matches("(?s)HTTP/1.1 (4\\d\\d|505) .*")
                .doesNotContain("jetty", "Jetty", "Exception", "\tat ");
    }
}

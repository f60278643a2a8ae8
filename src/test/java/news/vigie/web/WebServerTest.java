package news.vigie.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import news.vigie.language.Language;
import news.vigie.render.Messages;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebServerTest {
    private static Newsroom newsroom;

    @BeforeAll
    static void open() {
        newsroom = Newsroom.open(null);
    }

    @AfterAll
    static void close() {
        newsroom.close();
    }

    @Test
    void servesOnAFreePortOfLoopback() {
        assertThat(newsroom.address().getHost()).isEqualTo("127.0.0.1");
        assertThat(newsroom.address().getPort()).isPositive();
        assertThat(newsroom.browser().get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void aPortInUseIsTold() {
        int taken = newsroom.address().getPort();
        try (var second = new Newsroom(new WebSettings(taken, "127.0.0.1", null, null))) {
            assertThat(second.start())
                    .hasValueSatisfying(words ->
                            assertThat(Messages.logged(words)).contains("in use", Integer.toString(taken), "web.port"));
        }
    }

    @Test
    void whatIsWrongIsToldInFrenchToo() {
        int taken = newsroom.address().getPort();
        try (var second = new Newsroom(new WebSettings(taken, "127.0.0.1", null, null))) {
            assertThat(second.start())
                    .hasValueSatisfying(words ->
                            assertThat(Messages.of(Language.FRENCH).text(words)).contains("est déjà pris", "web.port"));
        }
    }

    @Test
    void anAddressThatNobodyKnowsIsTold() {
        try (var nowhere = new Newsroom(new WebSettings(0, "no.such.host.invalid", "open sesame", null))) {
            assertThat(nowhere.start())
                    .hasValueSatisfying(
                            words -> assertThat(Messages.logged(words)).contains("no.such.host.invalid", "web.bind"));
        }
    }

    @Test
    void anAddressOfAnotherMachineIsTold() {
        try (var elsewhere = new Newsroom(new WebSettings(0, "192.0.2.1", "open sesame", null))) {
            assertThat(elsewhere.start())
                    .hasValueSatisfying(
                            words -> assertThat(Messages.logged(words)).contains("192.0.2.1", "web.bind"));
        }
    }

    @Test
    void withNoPasswordOnlyLoopbackIsServed() {
        try (var open = new Newsroom(new WebSettings(0, "0.0.0.0", null, null))) {
            assertThat(open.start())
                    .hasValueSatisfying(
                            words -> assertThat(Messages.logged(words)).contains("0.0.0.0", "web.password"));
        }
    }

    @Test
    void withAPasswordEveryAddressIsServed() {
        try (var guarded = new Newsroom(new WebSettings(0, "0.0.0.0", "open sesame", null))) {
            assertThat(guarded.start()).isEmpty();
            assertThat(guarded.address().getHost()).isEqualTo("localhost");
            assertThat(guarded.browser().get("/").statusCode()).isEqualTo(401);
        }
    }

    @Test
    void answersInTheReadersLanguage() {
        Browser browser = newsroom.browser();

        assertThat(browser.page("/feeds", "Accept-Language", "fr-CA,fr;q=0.9,en;q=0.5")
                        .text())
                .contains("Aucun flux n’est encore suivi");
        assertThat(browser.page("/feeds", "Accept-Language", "en-GB").text()).contains("No feeds are being read yet");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl-NL", "*", ";;;q=", "ru, zh;q=0.1"})
    void answersInTheServicesLanguageElse(String accepted) {
        assertThat(newsroom.browser()
                        .page("/feeds", "Accept-Language", accepted)
                        .select("html")
                        .attr("lang"))
                .isEqualTo("en");
    }

    @Test
    void headIsAnsweredAsGetWithNoBody() {
        HttpResponse<String> answer = newsroom.browser().ask("HEAD", "/");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html;charset=utf-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "BREW"})
    void thePagesAreOnlyToBeRead(String method) {
        HttpResponse<String> answer = newsroom.browser().ask(method, "/feeds");

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).hasValue("GET, HEAD");
    }

    @Test
    void anUnknownPageIsToldInWords() {
        HttpResponse<String> answer = newsroom.browser().get("/wp-login.php");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("There is nothing at this address.");
    }
}

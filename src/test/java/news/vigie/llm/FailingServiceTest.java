package news.vigie.llm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a service does, an article gets its bullets. */
class FailingServiceTest {
    private static final String GOOD = "{\"bullets\": [1, 4, 7]}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "I would choose the first sentence.",
                "{\"bullets\": \"all\"}",
                "{\"bullets\": []}",
                "{\"bullets\": [{\"sentence\":",
                "{\"bullets\": [null, \"one\", {}, [], {\"sentence\": \"first\"}, 1e300]}"
            })
    void sayingNonsense(String content) throws IOException {
        assertBuiltIn(StandIn.saying(content, 100));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "<html>Bad gateway</html>", "[]", "{\"choices\": []}", "{\"error\": {\"message\": \"no\"}}"})
    void answeringInAnotherForm(String body) throws IOException {
        assertBuiltIn(StandIn.status(200, body));
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 404, 429, 500, 503})
    void refusing(int status) throws IOException {
        assertBuiltIn(StandIn.status(status, "{\"error\": {}}"));
    }

    @Test
    void breakingTheConnectionOff() throws IOException {
        assertBuiltIn(exchange -> {
            exchange.sendResponseHeaders(200, 5000);
            exchange.getResponseBody().write('{');
        });
    }

    @Test
    void answeringWithoutEnd() throws IOException {
        String answer = " ".repeat(30_000) + GOOD;
        assertBuiltIn(StandIn.saying(answer, 100));
    }

    @Test
    void notAnsweringInTime() throws IOException {
        var never = new CountDownLatch(1);
        var impatient = new Bounds(Desk.QUICK.connecting(), Duration.ofMillis(200), Desk.QUICK.waiting(), 2, 20_000);
        try (var desk = Desk.of(exchange -> never.await(), impatient)) {
            assertThat(desk.bullets(Samples.railway())).isEqualTo(Desk.builtIn(Samples.railway()));
        }
    }

    @Test
    void sendingTheKeyElsewhere() throws IOException {
        try (var other = StandIn.saying(GOOD);
                var desk = Desk.of(exchange -> {
                    exchange.getResponseHeaders()
                            .set("Location", other.at("/v1").toString());
                    exchange.sendResponseHeaders(307, -1);
                })) {
            assertThat(desk.bullets(Samples.railway())).isEqualTo(Desk.builtIn(Samples.railway()));
            assertThat(other.asked()).isEmpty();
        }
    }

    @Test
    void notBeingThere() throws IOException {
        URI gone;
        try (var service = StandIn.saying(GOOD)) {
            gone = service.at("/v1");
        }
        try (var service = StandIn.saying(GOOD);
                var desk = new Desk(service, new EditorSettings(gone, "small", null, 0), Desk.QUICK)) {
            assertThat(desk.bullets(Samples.railway())).isEqualTo(Desk.builtIn(Samples.railway()));
        }
    }

    private static void assertBuiltIn(StandIn.Manner manner) throws IOException {
        try (var desk = Desk.of(manner)) {
            assertThat(desk.bullets(Samples.railway())).isEqualTo(Desk.builtIn(Samples.railway()));
            assertThat(desk.service.asked()).hasSize(1);
        }
    }
}

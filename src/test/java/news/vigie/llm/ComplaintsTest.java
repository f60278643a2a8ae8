package news.vigie.llm;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** What the log says of a service that fails: enough, once, and neither the key nor the article. */
class ComplaintsTest {
    private static final Logger ROOT = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeEach
    void listen() {
        log.start();
        ROOT.addAppender(log);
        ROOT.setLevel(Level.TRACE);
        ROOT.getAppender("STDERR").stop();
    }

    @AfterEach
    void stop() {
        ROOT.detachAppender(log);
        ROOT.setLevel(Level.WARN);
        ROOT.getAppender("STDERR").start();
    }

    @Test
    void eachKindOfTroubleIsToldOnceAnHour() throws IOException {
        try (var desk = Desk.saying("no JSON")) {
            desk.bullets(Samples.railway());
            desk.bullets(Samples.railway());
            desk.service.become(StandIn.status(404, "sk-very-secret"));
            desk.bullets(Samples.railway());
            assertThat(warnings()).hasSize(2);

            desk.pass(Duration.ofHours(1));
            desk.bullets(Samples.railway());
            assertThat(warnings())
                    .hasSize(3)
                    .last()
                    .asString()
                    .matches("the model service at 127\\.0\\.0\\.1:\\d+: it does not know the path of editor\\.url"
                            + " or the model of editor\\.model \\(404\\); the built-in editor writes instead");
        }
    }

    @Test
    void neitherTheKeyNorTheArticleIsTold() throws IOException {
        try (var desk = Desk.saying("The night train is cancelled, sk-very-secret")) {
            desk.bullets(Samples.railway());
            desk.service.become(StandIn.status(401, "{\"error\": \"wrong key sk-very-secret\"}"));
            desk.bullets(Samples.railway());
            assertThat(desk.service.asked().getFirst().authorization()).isEqualTo("Bearer sk-very-secret");
        }
        assertThat(warnings()).hasSize(2);
        assertThat(everything()).noneMatch(line -> line.contains("very-secret") || line.contains("night train"));
    }

    @Test
    void aKeyThatNoHeaderMayCarryIsNotToldEither() throws IOException {
        try (var service = StandIn.saying("{\"bullets\": [1, 4, 7]}");
                var desk = new Desk(
                        service, new EditorSettings(service.at("/v1"), "small", "sk-very\nsecrét", 0), Desk.QUICK)) {
            assertThat(desk.bullets(Samples.railway())).isEqualTo(Desk.builtIn(Samples.railway()));
            assertThat(service.asked()).isEmpty();
        }
        assertThat(warnings()).singleElement().asString().contains("editor.key").doesNotContain("sk-");
    }

    @Test
    void settingsShowNeitherKeyNorTheRestOfTheUrl() {
        var settings = new EditorSettings(
                URI.create("https://me:word@models.example/v1?api-key=hidden"), "small", "sk-very-secret", 5);

        assertThat(settings.toString()).contains("models.example").doesNotContain("secret", "word", "hidden");
    }

    private List<String> warnings() {
        return List.copyOf(log.list).stream()
                .filter(event -> event.getLevel() == Level.WARN)
                .map(ILoggingEvent::getFormattedMessage)
                .toList();
    }

    private Stream<String> everything() {
        return List.copyOf(log.list).stream()
                .map(event -> event.getFormattedMessage()
                        + (event.getThrowableProxy() == null
                                ? ""
                                : ThrowableProxyUtil.asString(event.getThrowableProxy())));
    }
}

package news.vigie.telegram;

import static news.vigie.telegram.Bench.ANN;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import news.vigie.digest.Address;
import news.vigie.pipeline.beat.Health;
import news.vigie.render.RenderedPost;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** The token stands in no log at any level, in no health line and in no reason, whatever goes wrong. */
class SecrecyTest {
    private static final String SECRET = "TEST-TOKEN";
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
    void polling() throws IOException {
        try (var bench = Bench.open()) {
            for (Fault fault : List.of(
                    new Fault.Cut(false),
                    new Fault.Garbage(),
                    Fault.says(409, "Conflict on /bot" + BotApi.TOKEN + "/getUpdates"))) {
                bench.telegram.fail("getUpdates", fault);
                bench.telegram.fail("sendMessage", fault);
            }
            bench.start();
            bench.telegram.say(ANN, "/latest");
            bench.telegram.awaitIdlePoll();
            assertSecret(bench.health);
        }
    }

    @Test
    void sending() throws IOException {
        try (var bench = Bench.open()) {
            bench.telegram.know(ANN, "private", "en");
            for (Fault fault : List.of(
                    new Fault.Cut(true),
                    new Fault.Garbage(),
                    Fault.says(401, "Unauthorized: " + BotApi.TOKEN),
                    Fault.says(400, "can't parse entities in /bot" + BotApi.TOKEN + "/sendMessage"))) {
                bench.telegram.fail("sendMessage", fault);
                assertThat(bench.service()
                                .sender()
                                .send(Address.of(ANN), RenderedPost.of("x"))
                                .toString())
                        .doesNotContain(SECRET);
            }
            assertSecret(bench.health);
        }
    }

    @Test
    void anUnreachableServer() {
        var settings = new TelegramSettings(
                new Token(BotApi.TOKEN), URI.create("http://bot-api.invalid:8081"), List.of(), true);
        assertThat(new TelegramDoctor(settings).check().toString()).doesNotContain(SECRET);
        assertThat(settings.toString()).doesNotContain(SECRET);
        assertSecret(new Health());
    }

    private void assertSecret(Health health) {
        assertThat(health.lines().toString()).doesNotContain(SECRET);
        String logged = List.copyOf(log.list).stream()
                .map(event -> event.getFormattedMessage() + ThrowableProxyUtil.asString(event.getThrowableProxy()))
                .collect(Collectors.joining("\n"));
        assertThat(logged).doesNotContain(SECRET);
    }
}

package news.vigie.telegram;

import static news.vigie.telegram.Bench.ANN;
import static news.vigie.telegram.Bench.OWNER;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.stream.Stream;
import news.vigie.digest.Address;
import news.vigie.pipeline.beat.Health;
import news.vigie.pipeline.outbox.Sent;
import news.vigie.render.Messages;
import news.vigie.render.RenderedPost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Polling goes on whatever happens, except without a token; and no update is lost or answered twice. */
class PollingTest {
    /** Of four kinds of chats, and of the owner's. */
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String LATEST = """
            {"message": {"message_id": 5, "date": 1772000000, "chat": {"id": 11, "type": "private"},
                         "from": {"id": 11, "is_bot": false, "first_name": "Ann"}, "text": "/latest %d"}}""";

    static Stream<Fault> troubles() {
        return Stream.of(
                new Fault.Cut(false),
                new Fault.Page(502, false),
                new Fault.Garbage(),
                Fault.says(500, "Internal Server Error"),
                new Fault.Says(429, "Too Many Requests: retry after 1", "retry_after", 1));
    }

    @ParameterizedTest
    @MethodSource("troubles")
    void goesOnAfterTrouble(Fault trouble) throws IOException {
        try (var bench = Bench.open()) {
            bench.telegram.fail("getUpdates", trouble);
            bench.start();

            assertThat(bench.ask(ANN, "/latest").text()).isEqualTo("Latest 5 en");
            bench.telegram.awaitIdlePoll();
            assertThat(bench.line().level()).isEqualTo(Health.Level.OK);
        }
    }

    @Test
    void beginsAgainAfterTroubleAtTheBeginning() throws IOException {
        try (var bench = Bench.open()) {
            bench.telegram.fail("deleteWebhook", new Fault.Garbage());
            bench.start();

            assertThat(bench.ask(ANN, "/latest").text()).isEqualTo("Latest 5 en");
            assertThat(bench.telegram.calls("deleteWebhook")).hasSize(2);
        }
    }

    @Test
    void deletesAWebhookThatSomebodySet() throws IOException {
        try (var bench = Bench.open()) {
            bench.telegram.know(OWNER, "private", "en");
            bench.telegram.fail(
                    "getUpdates", Fault.says(409, "Conflict: can't use getUpdates method while webhook is active"));
            bench.start();

            assertThat(bench.ask(ANN, "/latest").text()).isEqualTo("Latest 5 en");
            assertThat(bench.telegram.calls("deleteWebhook")).hasSize(2);
            assertThat(bench.telegram.messages(OWNER)).isEmpty();
        }
    }

    @Test
    void namesASecondProgramAndTellsTheOwnersOnce() throws IOException {
        try (var bench = Bench.open()) {
            bench.telegram.know(OWNER, "private", "en");
            bench.telegram.fail("getUpdates", Fault.says(409, "Conflict: terminated by other getUpdates request"));
            bench.telegram.fail("getUpdates", Fault.says(409, "Conflict: terminated by other getUpdates request"));
            bench.start();

            bench.telegram.awaitMessage(OWNER, "Another program is using the same Telegram token");
            assertThat(bench.line().level()).isEqualTo(Health.Level.WARNING);
            assertThat(Messages.logged(bench.line().words())).contains("Conflict", "same token", "Stop it");
            assertThat(bench.ask(ANN, "/latest").text()).isEqualTo("Latest 5 en");
            assertThat(bench.telegram.messages(OWNER)).hasSize(1);
        }
    }

    @Test
    void aTokenThatIsRevokedEndsPollingAlone() throws IOException {
        try (var bench = Bench.open().start()) {
            bench.telegram.know(ANN, "private", "en");
            bench.telegram.awaitIdlePoll();
            bench.telegram.fail("getUpdates", Fault.says(401, "Unauthorized"));

            bench.awaitLevel(Health.Level.DOWN);
            assertThat(Messages.logged(bench.line().words()))
                    .contains("@BotFather")
                    .doesNotContain(BotApi.TOKEN);
            assertThat(bench.service().sender().send(Address.of(ANN), RenderedPost.of("x")))
                    .isInstanceOf(Sent.Delivered.class);
        }
    }

    @Test
    void waitsForTheNetwork() throws IOException {
        int port;
        try (var probe = new BotApi()) {
            port = probe.url().getPort();
        }
        try (var bench = Bench.at(port)) {
            bench.start();
            try (var telegram = new BotApi(port)) {
                telegram.say(ANN, "/latest");
                telegram.awaitMessage(ANN, "Latest 5 en");
            }
        }
    }

    @Test
    void answersFirstWhatWaitedBeforeACrash() throws IOException {
        try (var bench = Bench.open()) {
            bench.telegram.know(ANN, "private", "en");
            bench.inbox.put(
                    7, "{\"update_id\": 7, " + LATEST.formatted(7).strip().substring(1), Bench.CLOCK.instant());
            bench.start();

            bench.telegram.awaitMessage(ANN, "Latest 7 en");
        }
    }

    @Test
    void anUpdateThatComesTwiceIsAnsweredOnce() throws IOException {
        try (var bench = Bench.open()) {
            bench.telegram.know(ANN, "private", "en");
            bench.telegram.fail("getUpdates", new Fault.Garbage());
            bench.telegram.update(JSON.readTree(LATEST.formatted(1)));
            bench.telegram.update(JSON.readTree(LATEST.formatted(2)));
            bench.start();

            bench.telegram.awaitMessage(ANN, "Latest 2 en");
            assertThat(bench.telegram.messages(ANN))
                    .extracting(Posted::text)
                    .containsExactly("Latest 1 en", "Latest 2 en");
        }
    }

    @Test
    void confirmsNothingThatCouldNotBeStored() throws IOException {
        try (var bench = Bench.open()) {
            bench.inbox.failNext(2);
            bench.start();

            assertThat(bench.ask(ANN, "/latest").text()).isEqualTo("Latest 5 en");
            assertThat(bench.inbox.stored()).hasSize(1);
        }
    }

    @Test
    void anUpdateThatBreaksDoesNotHoldUpTheNext() throws IOException {
        try (var bench = Bench.open().start()) {
            bench.telegram.update(JSON.readTree("{\"message\": {\"chat\": {\"id\": 11}, \"text\": \"/latest\"}}"));
            bench.telegram.update(JSON.readTree("{\"message\": [\"no message\"]}"));

            assertThat(bench.ask(ANN, "/latest").text()).isEqualTo("Latest 5 en");
            bench.inbox.awaitDone(3);
        }
    }
}

package news.vigie.telegram;

import static news.vigie.telegram.Bench.ANN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import news.vigie.pipeline.beat.Health;
import news.vigie.render.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Telegram brings updates, each of which is stored before it hears that all is well, and answered once. */
class WebhookTest {
    private static final String LATEST = """
            {"update_id": %d, "message": {"message_id": 5, "date": 1772000000, "chat": {"id": 11, "type": "private"},
                "from": {"id": 11, "is_bot": false, "first_name": "Ann"}, "text": "/latest %d"}}""";
    private static final Webhook HOOK = new Webhook(URI.create("https://news.example.org/hook"), null, "s3cret");

    private Bench bench;

    @BeforeEach
    void open() throws IOException {
        bench = Bench.broughtTo(HOOK);
        bench.telegram.know(ANN, "private", "en");
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void isSetWithItsSecretAndTheKindsThatConcernUs() {
        bench.start();

        JsonNode call = bench.telegram.awaitCalls("setWebhook", 1).getFirst();
        assertThat(call.path("url").asText()).isEqualTo("https://news.example.org/hook");
        assertThat(call.path("secret_token").asText()).isEqualTo("s3cret");
        assertThat(call.path("allowed_updates").valueStream().map(JsonNode::asText))
                .contains("message", "channel_post", "callback_query", "my_chat_member");
        assertThat(bench.telegram.calls("getUpdates")).isEmpty();
        bench.awaitLevel(Health.Level.OK);
    }

    @Test
    void isSetAgainAfterTheServerAskedToWait() {
        bench.telegram.fail("setWebhook", new Fault.Says(429, "Too Many Requests: retry after 1", "retry_after", 1));
        bench.start();

        bench.telegram.awaitCalls("setWebhook", 2);
        bench.awaitLevel(Health.Level.OK);
    }

    @Test
    void endsWithATokenThatIsRevoked() {
        bench.telegram.fail("setWebhook", Fault.says(401, "Unauthorized"));
        bench.start();

        bench.awaitLevel(Health.Level.DOWN);
        assertThat(bench.telegram.calls("setWebhook")).hasSize(1);
    }

    @Test
    void whatIsBroughtTwiceIsAnsweredOnce() {
        bench.start();
        List.of(1, 1, 2, 1).forEach(number -> bench.service().take(LATEST.formatted(number, number)));

        bench.telegram.awaitMessage(ANN, "Latest 2 en");
        assertThat(bench.telegram.messages(ANN)).extracting(Posted::text).containsExactly("Latest 1 en", "Latest 2 en");
    }

    @Test
    void whatIsBroughtBeforeTheBotIsReadyIsAnsweredThen() {
        bench.service().take(LATEST.formatted(1, 3));
        bench.start();

        bench.telegram.awaitMessage(ANN, "Latest 3 en");
    }

    @Test
    void whatTheStoreDoesNotTakeIsNotTaken() {
        bench.inbox.failNext(1);

        assertThatThrownBy(() -> bench.service().take(LATEST.formatted(1, 1)))
                .isNotInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsNoUpdateIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> bench.service().take("[1, 2"));
        assertThatIllegalArgumentException().isThrownBy(() -> bench.service().take("{\"update_id\": \"1\"}"));
    }

    @Test
    void theHealthNamesWhyTelegramCannotBringWhatWaits() {
        bench.telegram.say(ANN, "/latest");
        bench.start();

        bench.telegram.awaitCalls("getWebhookInfo", 1);
        bench.awaitLevel(Health.Level.WARNING);
        assertThat(Messages.logged(bench.line().words())).contains("Connection refused", "one is waiting");
    }
}

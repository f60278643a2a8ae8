package news.vigie.telegram;

import static news.vigie.telegram.Bench.ANN;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Thousands of updates of shapes that Telegram would hardly send: none ends polling, each is done with once. */
class OddUpdatesTest {
    private static final int COUNT = 4000;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> KINDS = List.of(
            "message",
            "channel_post",
            "edited_message",
            "callback_query",
            "my_chat_member",
            "chat_member",
            "poll",
            "new_kind");
    private static final List<String> FIELDS = List.of(
            "message_id",
            "date",
            "chat",
            "from",
            "text",
            "data",
            "id",
            "message",
            "sender_chat",
            "new_chat_member",
            "old_chat_member",
            "migrate_to_chat_id",
            "message_thread_id",
            "is_topic_message",
            "reply_markup",
            "status");
    private static final List<String> WORDS = List.of(
            "",
            "/",
            "/latest",
            "/start \u0000",
            "/digest@",
            "/help@vigie_test_bot",
            "/subscribe ᵒ\u202ex",
            "digest:",
            "sub:1:x",
            "hello",
            "/addfeed ::",
            "/latest 99999999999",
            "\ud83d",
            "private",
            "channel",
            "administrator",
            "{0}");

    private final Random random = new Random(20270305);

    @BeforeEach
    void saveTheLogFromThousandsOfStacks() {
        ((Logger) LoggerFactory.getLogger("news.vigie.telegram")).setLevel(Level.OFF);
    }

    @AfterEach
    void logAgain() {
        ((Logger) LoggerFactory.getLogger("news.vigie.telegram")).setLevel(null);
    }

    @Test
    void allAreDoneWithAndTheBotStillAnswers() throws IOException {
        try (var bench = Bench.open().start()) {
            for (int i = 0; i < COUNT; i++) {
                bench.telegram.update(update());
            }

            bench.inbox.awaitDone(COUNT);
            assertThat(bench.ask(ANN, "/latest 7").text()).isEqualTo("Latest 7 en");
        }
    }

    private ObjectNode update() {
        ObjectNode update = JSON.createObjectNode();
        update.set(one(KINDS), random.nextInt(20) == 0 ? scalar() : object(0));
        return update;
    }

    private ObjectNode object(int depth) {
        ObjectNode object = JSON.createObjectNode();
        if (random.nextBoolean()) {
            object.set("chat", chat());
        }
        for (int i = random.nextInt(6); i > 0; i--) {
            object.set(one(FIELDS), depth < 3 && random.nextInt(3) == 0 ? object(depth + 1) : scalar());
        }
        return object;
    }

    private ObjectNode chat() {
        return JSON.createObjectNode().put("id", -random.nextInt(5)).put("type", one(WORDS));
    }

    private JsonNode scalar() {
        return switch (random.nextInt(6)) {
            case 0 -> JSON.valueToTree(random.nextLong());
            case 1 -> JSON.valueToTree(random.nextInt(5));
            case 2 -> JSON.valueToTree(random.nextBoolean());
            case 3 -> JSON.nullNode();
            case 4 -> JSON.createArrayNode().add(one(WORDS));
            default -> JSON.valueToTree(one(WORDS));
        };
    }

    private String one(List<String> choice) {
        return choice.get(random.nextInt(choice.size()));
    }
}

package news.vigie.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import news.vigie.chat.Closure;
import news.vigie.digest.Address;
import news.vigie.render.Button;
import news.vigie.render.RenderedPost;
import news.vigie.telegram.api.BotClient;
import news.vigie.telegram.send.Patience;
import news.vigie.telegram.send.PostEdits;
import news.vigie.telegram.send.Turns;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Buttons that change: at once, then at a pace, and at last as they should be. */
class PostEditsTest {
    private static final long CHANNEL = -1001;

    private Bench bench;
    private BotClient client;
    private Patience patience;
    private PostEdits edits;

    @BeforeEach
    void open() throws IOException {
        bench = Bench.open();
        bench.telegram.know(CHANNEL, "channel", "Harbour news");
        client = new BotClient(bench.telegram.url(), BotApi.TOKEN);
        patience = new Patience();
        edits = new PostEdits(
                client,
                new Turns(Bench.wide(), patience, InstantSource.system()),
                bench.chats,
                patience,
                Duration.ofMillis(100));
    }

    @AfterEach
    void close() {
        patience.close();
        client.close();
        bench.close();
    }

    private int post() {
        bench.service().sender().send(Address.of(CHANNEL), RenderedPost.of("x"));
        return bench.telegram.messages(CHANNEL).getLast().id();
    }

    private static List<List<Button>> labelled(Object label) {
        return List.of(List.of(new Button(String.valueOf(label), null, "like:1")));
    }

    @Test
    void theLastWishIsWhatStands() {
        int post = post();
        var asked = new AtomicInteger();
        for (int i = 1; i <= 500; i++) {
            edits.edit(CHANNEL, post, () -> labelled(asked.incrementAndGet()));
        }
        edits.edit(CHANNEL, post, () -> labelled("last"));

        bench.telegram.awaitLabel(CHANNEL, "last");
        assertThat(asked).hasValueLessThan(20);
        assertThat(bench.telegram.calls("editMessageReplyMarkup")).hasSizeLessThan(20);
    }

    @Test
    void whatTelegramPutsOffIsDoneWhenItMay() {
        bench.telegram.fail(
                "editMessageReplyMarkup", new Fault.Says(429, "Too Many Requests: retry after 1", "retry_after", 1));
        edits.edit(CHANNEL, post(), () -> labelled("👍 1"));

        bench.telegram.awaitLabel(CHANNEL, "👍 1");
        assertThat(bench.telegram.calls("editMessageReplyMarkup")).hasSize(2);
    }

    @Test
    void aMessageThatIsGoneHoldsNothingUp() {
        int post = post();
        edits.edit(CHANNEL, 4711, () -> labelled("👍 1"));
        edits.edit(CHANNEL, post, () -> labelled("👍 2"));

        bench.telegram.awaitLabel(CHANNEL, "👍 2");
        assertThat(bench.telegram.calls("editMessageReplyMarkup"))
                .extracting((JsonNode call) -> call.path("message_id").asInt())
                .containsExactly(4711, post);
    }

    @ParameterizedTest
    @CsvSource({
        "403, Forbidden: bot was kicked from the channel chat, OUT",
        "403, Forbidden: the group chat was deleted, DELETED",
        "400, Bad Request: chat not found, NOT_FOUND"
    })
    void whereTheChatIsClosedItIsNotedAsLost(int code, String description, Closure closure) {
        int post = post();
        bench.telegram.fail("editMessageReplyMarkup", Fault.says(code, description));
        edits.edit(CHANNEL, post, () -> labelled("👍 1"));

        bench.await("to be lost", () -> bench.chats.lost().equals(Map.of(Address.of(CHANNEL), closure)));
    }

    @ParameterizedTest
    @CsvSource({
        "403, Forbidden: MESSAGE_AUTHOR_REQUIRED",
        "400, Bad Request: message can't be edited",
        "400, Bad Request: TOPIC_CLOSED"
    })
    void whatIsWrongWithTheMessageAloneClosesNothing(int code, String description) {
        int post = post();
        bench.telegram.fail("editMessageReplyMarkup", Fault.says(code, description));
        edits.edit(CHANNEL, post, () -> labelled("👍 1"));
        edits.edit(CHANNEL, post(), () -> labelled("👍 2"));

        bench.telegram.awaitLabel(CHANNEL, "👍 2");
        assertThat(bench.chats.lost()).isEmpty();
    }
}

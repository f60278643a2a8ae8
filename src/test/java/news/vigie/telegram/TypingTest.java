package news.vigie.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import news.vigie.digest.Address;
import news.vigie.telegram.api.BotClient;
import news.vigie.telegram.send.Typing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** That an answer is on its way is shown where it takes long, and only there. */
class TypingTest {
    private static final String ACTION = "sendChatAction";

    private Bench bench;
    private BotClient client;

    @BeforeEach
    void open() throws IOException {
        bench = Bench.open();
        client = new BotClient(bench.telegram.url(), BotApi.TOKEN);
    }

    @AfterEach
    void close() {
        client.close();
        bench.close();
    }

    @Test
    void anAnswerThatTakesLongIsAnnouncedUntilItIsThere() throws InterruptedException {
        var waits = new AtomicInteger();
        var third = new CountDownLatch(1);
        var typing = new Typing(client, (done, most) -> {
            boolean isThird = waits.incrementAndGet() == 3;
            if (isThird) {
                third.countDown();
                done.await();
            }
            return isThird;
        });

        Typing.Announcement announcement = typing.announce(new Address("-1001", 7));
        third.await();
        announcement.end();

        assertThat(bench.telegram.calls(ACTION)).hasSize(2).allSatisfy(call -> {
            assertThat(call.path("action").asText()).isEqualTo("typing");
            assertThat(call.path("chat_id").asText()).isEqualTo("-1001");
            assertThat(call.path("message_thread_id").asInt()).isEqualTo(7);
        });
    }

    @Test
    void anAnswerThatIsThereAtOnceIsNot() throws InterruptedException {
        var over = new CountDownLatch(1);
        var typing = new Typing(client, (done, most) -> {
            done.await();
            over.countDown();
            return true;
        });

        typing.during(Address.of(5), () -> "quick");

        over.await();
        assertThat(bench.telegram.calls(ACTION)).isEmpty();
    }
}

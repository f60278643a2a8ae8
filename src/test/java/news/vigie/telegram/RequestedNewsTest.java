package news.vigie.telegram;

import static news.vigie.telegram.Bench.ANN;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import news.vigie.pipeline.outbox.Outbox;
import news.vigie.pipeline.outbox.PostState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An edition that somebody asks for leaves by the outbox. */
class RequestedNewsTest {
    private Bench bench;

    @BeforeEach
    void begin() throws IOException {
        bench = Bench.open();
        bench.newsroom.withDigest("matinale", "La matinale");
        bench.start();
    }

    @AfterEach
    void end() {
        bench.close();
    }

    private Outbox outbox() {
        return bench.store.database().outbox();
    }

    private void await(PostState state, long posts) {
        bench.await("for " + posts + " " + state, () -> outbox().counts().getOrDefault(state, 0L) == posts);
    }

    @Test
    void itAnswersTheMessageThatAsked() {
        bench.telegram.know(-700, "group", "Neighbours");
        int asked = bench.telegram.say(ANN, -700, "/digest");
        await(PostState.SENT, 1);

        Posted edition = bench.telegram.messages(-700).getLast();
        assertThat(edition.text()).startsWith("Edition");
        assertThat(edition.replyTo()).isEqualTo(asked);
    }

    @Test
    void itIsNotRepeatedWhereItMayHaveArrived() {
        bench.telegram.fail("sendMessage", new Fault.Cut(true));
        bench.telegram.say(ANN, "/digest");
        await(PostState.SOUGHT, 1);

        assertThat(bench.telegram.messages(ANN)).hasSize(1);
    }

    @Test
    void whatIsAskedForTwiceIsGivenTwice() {
        bench.telegram.say(ANN, "/digest");
        await(PostState.SENT, 1);
        bench.telegram.say(ANN, "/digest");
        await(PostState.SENT, 2);

        assertThat(bench.telegram.messages(ANN)).hasSize(2);
    }
}

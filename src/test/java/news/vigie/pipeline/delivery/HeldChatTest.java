package news.vigie.pipeline.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import news.vigie.notice.Notice;
import news.vigie.pipeline.outbox.Post;
import news.vigie.pipeline.outbox.Sent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The server asks that nothing goes to a chat for a while. */
class HeldChatTest extends DeliveryScene {
    @Test
    void tooManyHoldsTheChatAndNoOther() {
        answers.add(new Sent.TooMany(Duration.ofSeconds(30)));
        print(GROUP, "one");
        round(true);
        print(GROUP, "two");
        print(OTHER, "three");
        round(true);
        assertThat(calls).containsExactly("-100 one", "-200 three");

        clock.pass(Duration.ofSeconds(31));
        round(true);
        assertThat(calls).containsExactly("-100 one", "-200 three", "-100 one");
        assertThat(database.outbox().recent(10)).extracting(Post::attempts).containsExactly(1, 0, 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {3600, 86_400})
    void aChatThatIsToWaitLongWaitsOverAStartKeepsNoOtherAndIsTold(int seconds) {
        answers.add(new Sent.TooMany(Duration.ofSeconds(seconds)));
        print(GROUP, "one", "two");
        round(true);
        print(OTHER, "three");
        round(true);
        clock.pass(Duration.ofSeconds(seconds - 10));
        round(true);
        assertThat(calls).containsExactly("-100 one", "-200 three");
        assertThat(database.outbox().held(clock.instant(), 10))
                .singleElement()
                .extracting(Post::reason)
                .isEqualTo(Notice.of("post.too-many", seconds));

        clock.pass(Duration.ofSeconds(10));
        round(true);
        assertThat(calls).containsExactly("-100 one", "-200 three", "-100 one");
        assertThat(database.outbox().held(clock.instant(), 10)).isEmpty();
    }
}

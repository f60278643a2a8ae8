package news.vigie.telegram;

import static news.vigie.telegram.Bench.OWNER;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import news.vigie.notice.Notice;
import news.vigie.telegram.desk.ServiceDesk;
import org.junit.jupiter.api.Test;

/** Who is told of posts that Telegram did not take. */
class MissesTest {
    @Test
    void anOwnerIsToldOnceOfAllThatFailedTogether() throws IOException {
        try (Bench bench = Bench.open()) {
            bench.telegram.know(OWNER, "private", "en");
            bench.backroom.missed = new ServiceDesk.Missed(
                    List.of(4L, 5L),
                    Notice.of("trouble.post.failed", "Harbour news", "message is too long"),
                    Bench.CLOCK.instant().minusSeconds(60));
            bench.start();

            bench.telegram.awaitMessage(OWNER, "Telegram refused 2 posts");
            bench.await("to be known", () -> bench.backroom.missed.isNone());
            assertThat(bench.telegram.messages(OWNER))
                    .singleElement()
                    .satisfies(posted -> assertThat(posted.text()).contains("message is too long", "/errors"));
        }
    }
}

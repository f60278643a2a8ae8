package news.vigie.telegram;

import static news.vigie.telegram.Bench.ANN;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** The end comes soon, whatever the bot is doing, and takes nothing with it. */
class ClosingTest {
    private static final Duration SOON = Duration.ofSeconds(4);

    @RepeatedTest(20)
    void doesNotWaitForAnOpenPoll() throws IOException {
        try (var bench = Bench.open().start()) {
            bench.ask(ANN, "/latest");

            assertThat(closing(bench)).isLessThan(SOON);
        }
    }

    @Test
    void leavesAnAnswerThatHasToWaitForTheNextStart() throws IOException {
        try (var bench = Bench.open()) {
            bench.telegram.fail(
                    "sendMessage", new Fault.Says(429, "Too Many Requests: retry after 60", "retry_after", 60));
            bench.start();
            bench.telegram.say(ANN, "/latest");
            bench.telegram.awaitCalls("sendMessage", 1);

            assertThat(closing(bench)).isLessThan(SOON);
            assertThat(bench.inbox.numbers(10)).hasSize(1);
        }
    }

    @Test
    void doesNotWaitForANetworkThatIsDown() throws IOException {
        try (var bench = Bench.open()) {
            bench.telegram.vanish();
            bench.start();

            assertThat(closing(bench)).isLessThan(SOON);
        }
    }

    private static Duration closing(Bench bench) {
        long begin = System.nanoTime();
        bench.service().close();
        return Duration.ofNanos(System.nanoTime() - begin);
    }
}

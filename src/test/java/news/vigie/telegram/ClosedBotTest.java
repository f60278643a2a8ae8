package news.vigie.telegram;

import static news.vigie.telegram.Bench.ANN;
import static news.vigie.telegram.Bench.OWNER;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import news.vigie.digest.Address;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** With {@code telegram.open: false} the bot is for people whom an owner knows. */
class ClosedBotTest {
    private static final String SENTENCE = "This bot is only for people its owner has chosen. Ask them for access.";

    private Bench bench;

    @BeforeEach
    void start() throws IOException {
        bench = Bench.closedToStrangers().start();
    }

    @AfterEach
    void end() {
        bench.close();
    }

    @Test
    void strangersGetOneSentence() {
        assertThat(bench.ask(ANN, "/latest").text()).isEqualTo(SENTENCE);
        assertThat(bench.ask(ANN, "hello").text()).isEqualTo(SENTENCE);
        assertThat(bench.ask(OWNER, "/latest").text()).isEqualTo("Latest 5 en");
    }

    @Test
    void whoeverReadsAChannelMayVoteThere() {
        bench.telegram.know(-1001, "channel", "Harbour news");
        bench.service().sender().send(Address.of(-1001), MemoryPosts.content(17));
        Posted post = bench.telegram.messages(-1001).getFirst();
        bench.posts.sent(17, Address.of(-1001), (long) post.id());

        bench.telegram.press(ANN, post, "like:17");
        bench.telegram.awaitCalls("answerCallbackQuery", 1);
        bench.telegram.press(ANN, post, "mute:17");

        assertThat(bench.telegram.awaitCalls("answerCallbackQuery", 2))
                .extracting(call -> call.path("text").asText())
                .first()
                .asString()
                .startsWith("Thanks, noted.");
        assertThat(bench.telegram
                        .calls("answerCallbackQuery")
                        .getLast()
                        .path("text")
                        .asText())
                .isEqualTo(SENTENCE);
        assertThat(bench.votes.of(17).liked()).isOne();
    }

    @Test
    void itCanBeClaimedAllTheSame() {
        bench.claims.issue("ABCD2345", Bench.CLOCK.instant());

        assertThat(bench.ask(ANN, "/claim ABCD2345").text()).startsWith("You are now the owner.");
        assertThat(bench.ask(ANN, "/latest").text()).isEqualTo("Latest 5 en");
    }

    @Test
    void itLeavesAGroupToWhichAStrangerAddsIt() {
        bench.telegram.know(-500, "group", "Strangers");
        bench.telegram.makeBot(ANN, -500, "left");
        bench.telegram.makeBot(ANN, -500, "member");

        assertThat(bench.telegram
                        .awaitCalls("leaveChat", 1)
                        .getFirst()
                        .path("chat_id")
                        .asText())
                .isEqualTo("-500");
        assertThat(bench.telegram.messages(ANN)).isEmpty();
    }

    private void addedByAStranger() {
        bench.telegram.know(-500, "group", "Strangers");
        bench.telegram.makeBot(ANN, -500, "left");
        bench.telegram.makeBot(ANN, -500, "member");
    }

    @Test
    void itGoesOnLeavingUntilTelegramHasAnswered() {
        bench.telegram.fail("leaveChat", new Fault.Cut(false));
        bench.telegram.fail("leaveChat", new Fault.Page(502, false));
        bench.telegram.fail("leaveChat", new Fault.Says(429, "Too Many Requests", "retry_after", 1));
        addedByAStranger();

        bench.telegram.awaitCalls("leaveChat", 4);
        bench.inbox.awaitDone(2);
        assertThat(bench.telegram.calls("leaveChat")).hasSize(4);
    }

    @Test
    void whereItIsOutAlreadyItDoesNotAskAgain() {
        bench.telegram.fail("leaveChat", Fault.says(403, "Forbidden: bot was kicked from the group chat"));
        addedByAStranger();

        bench.inbox.awaitDone(2);
        assertThat(bench.telegram.calls("leaveChat")).hasSize(1);
    }

    @Test
    void whatItCouldNotLeaveBeforeItEndedItLeavesAtTheNextStart() {
        bench.telegram.fail("leaveChat", new Fault.Says(429, "Too Many Requests", "retry_after", 600));
        addedByAStranger();
        bench.telegram.awaitCalls("leaveChat", 1);
        bench.service().close();

        try (var again = bench.againClosedToStrangers()) {
            again.start();
            bench.telegram.awaitCalls("leaveChat", 2);
            bench.inbox.awaitDone(2);
        }
    }
}

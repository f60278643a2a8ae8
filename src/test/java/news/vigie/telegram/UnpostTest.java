package news.vigie.telegram;

import static news.vigie.telegram.Bench.ANN;
import static news.vigie.telegram.Bench.BORIS;
import static news.vigie.telegram.Bench.OWNER;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import news.vigie.digest.Address;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An admin takes back what was published. */
class UnpostTest {
    private Bench bench;

    @BeforeEach
    void start() throws IOException {
        bench = Bench.open().start();
    }

    @AfterEach
    void end() {
        bench.close();
    }

    private Posted press(Posted message, String data) {
        bench.telegram.press(OWNER, message, data);
        return bench.telegram.awaitChange(message);
    }

    @Test
    void itIsChosenConfirmedAndGone() {
        Posted there = bench.ask(ANN, "/about");
        bench.releases.posted(Address.of(ANN), (long) there.id());
        bench.releases.posted(Address.of(BORIS), null);

        Posted list = bench.ask(OWNER, "/unpost");
        assertThat(list.labels()).containsExactly("matinale · 8\u00a0am");
        Posted question = press(list, "unpost:ask:3");
        assertThat(question.text()).contains("matinale · 8\u00a0am", "from 2 chats");
        Posted done = press(question, "unpost:do:3");

        assertThat(done.text()).isEqualTo("Done: 2 messages taken back.");
        assertThat(bench.telegram.calls("deleteMessage")).hasSize(1);
        assertThat(bench.telegram.messages(ANN)).doesNotContain(there);
        assertThat(bench.ask(OWNER, "/unpost").text()).isEqualTo("Nothing was published lately.");
    }

    @Test
    void aMessageThatIsTooOldSaysThatItWasTakenBack() {
        Posted there = bench.ask(ANN, "/about");
        bench.releases.posted(Address.of(ANN), (long) there.id());
        bench.telegram.fail("deleteMessage", Fault.says(400, "Bad Request: message can't be deleted for everyone"));

        Posted done = press(press(bench.ask(OWNER, "/unpost"), "unpost:ask:3"), "unpost:do:3");

        assertThat(done.text()).isEqualTo("Done: 1 message taken back.");
        assertThat(bench.telegram.awaitChange(there).text()).isEqualTo("This edition was taken back.");
    }

    @Test
    void whatCannotBeTakenBackIsSaid() {
        bench.ask(ANN, "/start");
        bench.releases.posted(Address.of(ANN), 4711L);
        bench.telegram.fail("deleteMessage", Fault.says(403, "Forbidden: bot was blocked by the user"));

        Posted done = press(press(bench.ask(OWNER, "/unpost"), "unpost:ask:3"), "unpost:do:3");

        assertThat(done.text()).contains("no message was taken back", "1 message stays");
        assertThat(bench.releases.recalled).isEmpty();
    }

    @Test
    void strangersMayNotAndNoIsTakenForNo() {
        bench.releases.posted(Address.of(ANN), 4711L);
        Posted list = bench.ask(OWNER, "/unpost");
        Posted question = press(list, "unpost:ask:3");

        bench.telegram.press(ANN, question, "unpost:do:3");
        bench.telegram.awaitCalls("answerCallbackQuery", 2);
        assertThat(press(question, "unpost:no").text()).isEqualTo("Nothing was taken back.");

        assertThat(bench.releases.recalled).isEmpty();
        assertThat(bench.ask(ANN, "/unpost").text()).contains("administrators");
    }
}

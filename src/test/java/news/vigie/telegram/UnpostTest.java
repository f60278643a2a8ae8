package news.vigie.telegram;

import static news.vigie.telegram.Bench.ANN;
import static news.vigie.telegram.Bench.OWNER;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import news.vigie.digest.Address;
import news.vigie.language.Language;
import news.vigie.pipeline.issue.Publication;
import news.vigie.pipeline.outbox.Sent;
import news.vigie.render.RenderedPost;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was posted is taken back. */
class UnpostTest {
    private static final long CHANNEL = -1001;

    private Bench bench;

    @BeforeEach
    void start() throws IOException {
        bench = Bench.open().start();
        bench.newsroom.withDigest("matinale", "La <matinale>");
        bench.newsroom.published.add(
                new Publication("matinale", Bench.CLOCK.instant().minus(Duration.ofHours(2)), 2, 3, null));
        bench.telegram.know(CHANNEL, "channel", "harbour");
    }

    @AfterEach
    void end() {
        bench.close();
    }

    private Posted press(Posted message, String data) {
        bench.telegram.press(OWNER, message, data);
        return bench.telegram.awaitChange(message);
    }

    private static String button(Posted message, String beginning) {
        return message.buttons().stream()
                .filter(data -> data.startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void itIsChosenAskedForOnceMoreAndTakenBack() {
        Posted list = bench.ask(OWNER, "/unpost");
        assertThat(list.text()).isEqualTo("Which edition should I take back?");
        assertThat(list.labels()).hasSize(1).first().asString().startsWith("La <matinale> · 6");

        Posted question = press(list, button(list, "unpost:ask:"));
        assertThat(question.text()).contains("Its 3 posts in 2 chats will be deleted");
        assertThat(bench.newsroom.published).hasSize(1);

        Posted done = press(question, button(question, "unpost:surely:"));
        assertThat(done.text()).contains("3 posts are being deleted");
        assertThat(bench.newsroom.published).isEmpty();
        assertThat(bench.ask(OWNER, "/unpost").text()).isEqualTo("Nothing was posted in the last seven days.");
    }

    @Test
    void twoFirstEditionsOfOneMinuteAreToldApartByTheirChats() {
        bench.ask(OWNER, "/start");
        bench.newsroom.published.clear();
        for (String chat : List.of(Long.toString(OWNER), "-1002")) {
            bench.newsroom.published.add(
                    new Publication("matinale", Bench.CLOCK.instant().minus(Duration.ofHours(2)), 1, 1, chat));
        }

        assertThat(bench.ask(OWNER, "/unpost").labels())
                .satisfiesExactly(
                        one -> assertThat(one)
                                .startsWith("La <matinale> · "
                                        + bench.chats.byId(OWNER).orElseThrow().title() + " · 6"),
                        two -> assertThat(two).startsWith("La <matinale> · -1002 · 6"));
    }

    @Test
    void whoChangesHisMindTakesNothingBack() {
        Posted list = bench.ask(OWNER, "/unpost");
        Posted question = press(list, button(list, "unpost:ask:"));

        Posted again = press(question, button(question, "unpost:list:"));

        assertThat(again.text()).isEqualTo(list.text());
        assertThat(bench.newsroom.published).hasSize(1);
    }

    @Test
    void nobodyElseTakesAnythingBack() {
        Posted list = bench.ask(OWNER, "/unpost");
        String data = button(list, "unpost:ask:").replace(":ask:", ":surely:");

        assertThat(bench.ask(ANN, "/unpost").text()).isEqualTo("Only the admins of this bot can use this command.");
        bench.telegram.press(ANN, list, data);
        bench.telegram.awaitCalls("answerCallbackQuery", 1);
        assertThat(bench.newsroom.published).hasSize(1);
    }

    @Test
    void aMessageIsDeletedAndOneThatIsTooOldSaysOnlyThatItWasTakenBack() {
        TelegramSender sender = bench.service().sender();
        Address channel = Address.of(CHANNEL);
        long fresh = ((Sent.Delivered) sender.send(channel, RenderedPost.of("fresh"))).messageId();
        long old = ((Sent.Delivered) sender.send(channel, RenderedPost.of("old"))).messageId();
        bench.telegram.age(old);

        assertThat(sender.remove(channel, fresh, Language.FRENCH)).isEqualTo(new Sent.Delivered(fresh));
        assertThat(sender.remove(channel, fresh, Language.FRENCH)).isEqualTo(new Sent.Delivered(fresh));
        assertThat(sender.remove(channel, old, Language.FRENCH)).isEqualTo(new Sent.Delivered(old));
        assertThat(sender.remove(channel, old, Language.FRENCH)).isEqualTo(new Sent.Delivered(old));

        assertThat(bench.telegram.messages(CHANNEL))
                .extracting(Posted::html)
                .containsExactly("<i>Cette parution a été retirée.</i>");
    }
}

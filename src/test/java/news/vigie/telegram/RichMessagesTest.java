package news.vigie.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import news.vigie.chat.Closure;
import news.vigie.digest.Address;
import news.vigie.language.Language;
import news.vigie.notice.Notice;
import news.vigie.pipeline.outbox.Sender;
import news.vigie.pipeline.outbox.Sent;
import news.vigie.render.PostButtons;
import news.vigie.render.RenderedPost;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A post with a rich form arrives in it, or in its HTML without a word. */
class RichMessagesTest {
    private static final Address CHANNEL = new Address("-1001", 7);
    private static final RenderedPost POST = new RenderedPost(
            "<b>Harbour</b> reopens", List.of(), null, null, "<h2>Harbour</h2><p>reopens, says @mayor</p>");

    private Bench bench;
    private Sender sender;

    @BeforeEach
    void open() throws IOException {
        bench = Bench.open();
        bench.telegram.know(-1001, "channel", "harbour");
        sender = bench.service().sender();
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void aServerThatKnowsThemGetsTheRichForm() {
        bench.telegram.learnRich();

        assertThat(sender.send(CHANNEL, POST)).isInstanceOf(Sent.Delivered.class);
        assertThat(bench.telegram.messages(-1001)).singleElement().satisfies(posted -> {
            assertThat(posted.html()).isEqualTo(POST.rich());
            assertThat(posted.thread()).isEqualTo(7);
            assertThat(posted.call().at("/rich_message/skip_entity_detection").asBoolean())
                    .isTrue();
        });
        assertThat(bench.telegram.calls("sendMessage")).isEmpty();
    }

    @Test
    void buttonsHangUnderTheRichForm() {
        bench.telegram.learnRich();
        sender.send(CHANNEL, POST.above(PostButtons.of(Language.ENGLISH)).numbered(17));

        assertThat(bench.telegram.messages(-1001))
                .singleElement()
                .satisfies(
                        posted -> assertThat(posted.buttons()).containsExactly("sources:17", "like:17", "dislike:17"));
        assertThat(bench.telegram.calls("sendMessage")).isEmpty();
    }

    @Test
    void anOlderServerGetsTheHtmlAndIsNotAskedAgain() {
        assertThat(sender.send(CHANNEL, POST)).isInstanceOf(Sent.Delivered.class);
        assertThat(sender.send(CHANNEL, POST)).isInstanceOf(Sent.Delivered.class);

        assertThat(bench.telegram.messages(-1001)).extracting(Posted::html).containsExactly(POST.html(), POST.html());
        assertThat(bench.telegram.calls("sendRichMessage")).hasSize(1);
    }

    @Test
    void aServerThatOnlySaysNotFoundGetsTheHtmlAtOnceAndIsNotAskedAgain() {
        bench.telegram.fail("sendRichMessage", Fault.says(404, "Not Found"));

        assertThat(sender.send(CHANNEL, POST)).isInstanceOf(Sent.Delivered.class);
        assertThat(sender.send(CHANNEL, POST)).isInstanceOf(Sent.Delivered.class);

        assertThat(bench.telegram.messages(-1001)).extracting(Posted::html).containsExactly(POST.html(), POST.html());
        assertThat(bench.telegram.calls("sendRichMessage")).hasSize(1);
    }

    @Test
    void aServerThatHasAPageForWhatItDoesNotKnowGetsTheHtmlAtOnce() {
        bench.telegram.fail("sendRichMessage", new Fault.Page(404, false));

        assertThat(sender.send(CHANNEL, POST)).isInstanceOf(Sent.Delivered.class);
        assertThat(sender.send(CHANNEL, POST)).isInstanceOf(Sent.Delivered.class);

        assertThat(bench.telegram.messages(-1001)).extracting(Posted::html).containsExactly(POST.html(), POST.html());
        assertThat(bench.telegram.calls("sendRichMessage")).hasSize(1);
    }

    @Test
    void aPageThatIsNotOfTheMethodLeavesItUnsure() {
        bench.telegram.learnRich();
        bench.telegram.fail("sendRichMessage", new Fault.Page(502, true));

        assertThat(sender.send(CHANNEL, POST)).isInstanceOf(Sent.Unsure.class);
        assertThat(bench.telegram.calls("sendMessage")).isEmpty();
    }

    @Test
    void aTokenThatIsNotKnownIsNoMatterOfTheForm() {
        bench.telegram.fail("sendRichMessage", Fault.says(404, "Not Found"));
        bench.telegram.fail("sendMessage", Fault.says(404, "Not Found"));

        assertThat(sender.send(CHANNEL, POST)).isInstanceOf(Sent.Barred.class);
    }

    @Test
    void aRichFormThatIsNotTakenGoesAsHtmlAndTheNextIsTried() {
        bench.telegram.learnRich();
        bench.telegram.fail("sendRichMessage", Fault.says(400, "Bad Request: can't parse rich message"));

        sender.send(CHANNEL, POST);
        sender.send(CHANNEL, POST);

        assertThat(bench.telegram.messages(-1001)).extracting(Posted::html).containsExactly(POST.html(), POST.rich());
    }

    @Test
    void whatIsUnsureIsNotSentAgain() {
        bench.telegram.learnRich();
        sender.send(CHANNEL, POST);
        bench.telegram.fail("sendRichMessage", new Fault.Garbage());

        assertThat(sender.send(CHANNEL, POST)).isInstanceOf(Sent.Unsure.class);
        assertThat(bench.telegram.calls("sendMessage")).isEmpty();
    }

    @Test
    void aClosedChatIsToldAsEver() {
        bench.telegram.learnRich();
        bench.telegram.fail("sendRichMessage", Fault.says(403, "Forbidden: bot was kicked from the channel chat"));

        assertThat(sender.send(CHANNEL, POST))
                .isEqualTo(new Sent.Refused(
                        Notice.quoted("Forbidden: bot was kicked from the channel chat"), Closure.OUT));
    }
}

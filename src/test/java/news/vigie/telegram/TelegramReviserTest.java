package news.vigie.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import news.vigie.chat.Chat;
import news.vigie.chat.ChatType;
import news.vigie.chat.Votes;
import news.vigie.digest.Address;
import news.vigie.language.Language;
import news.vigie.notice.Notice;
import news.vigie.pipeline.outbox.Post;
import news.vigie.pipeline.outbox.Sent;
import news.vigie.render.PostButtons;
import news.vigie.render.RenderedPost;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A post that was sent says something else. */
class TelegramReviserTest {
    private static final long CHANNEL = -1001;
    private static final Address ADDRESS = Address.of(CHANNEL);
    private static final long POST = 17;

    private Bench bench;

    @BeforeEach
    void open() throws IOException {
        bench = Bench.open();
        bench.telegram.know(CHANNEL, "channel", "harbour");
        bench.chats.met(
                new Chat(CHANNEL, ChatType.CHANNEL, "harbour", null, Language.FRENCH, null), Bench.CLOCK.instant());
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private static RenderedPost content(String words, @Nullable String rich) {
        return new RenderedPost("<b>" + words + "</b>", PostButtons.of(Language.FRENCH), null, null, rich);
    }

    private Post sent(RenderedPost content) {
        var sent = (Sent.Delivered) bench.service().sender().send(ADDRESS, content.numbered(POST));
        bench.posts.sent(POST, ADDRESS, sent.messageId());
        return bench.posts.post(POST).orElseThrow();
    }

    private Sent revise(Post post, RenderedPost content) {
        return bench.service().reviser().revise(post, content, Language.FRENCH);
    }

    private Posted only() {
        List<Posted> messages = bench.telegram.messages(CHANNEL);
        assertThat(messages).hasSize(1);
        return messages.getFirst();
    }

    @Test
    void itIsEditedAboveTheButtonsThatItHas() {
        Post post = sent(content("Le port rouvre", null));
        List<String> before = only().labels();
        bench.votes.cast(POST, new Votes.Ballot(7, Votes.Vote.LIKE, "1"), Bench.CLOCK.instant());

        assertThat(revise(post, content("Le port ferme", null))).isEqualTo(new Sent.Delivered(only().id()));

        assertThat(only().html()).isEqualTo("<b>Le port ferme</b>");
        assertThat(only().labels()).hasSameSizeAs(before).contains("👍 1").doesNotContain("Masquer…");
        assertThat(only().buttons()).contains("sources:17", "like:17");
    }

    @Test
    void whatSaysSoAlreadyIsDone() {
        Post post = sent(content("Le port rouvre", null));
        revise(post, content("Le port ferme", null));

        assertThat(revise(post, content("Le port ferme", null))).isEqualTo(new Sent.Delivered(only().id()));
    }

    @Test
    void aRichMessageStaysOne() {
        bench.telegram.learnRich();
        Post post = sent(content("Le port rouvre", "<h2>Le port rouvre</h2>"));

        assertThat(revise(post, content("Le port ferme", "<h2>Le port ferme</h2>")))
                .isEqualTo(new Sent.Delivered(only().id()));

        assertThat(only().html()).isEqualTo("<h2>Le port ferme</h2>");
    }

    @Test
    void whatAServerGotInHtmlIsEditedInHtml() {
        Post post = sent(content("Le port rouvre", "<h2>Le port rouvre</h2>"));

        revise(post, content("Le port ferme", "<h2>Le port ferme</h2>"));

        assertThat(only().html()).isEqualTo("<b>Le port ferme</b>");
    }

    @Test
    void whatIsGoneIsRefusedAndNothingIsSentAnew() {
        Post post = sent(content("Le port rouvre", null));
        bench.service().sender().remove(ADDRESS, only().id(), Language.FRENCH);
        int calls = bench.telegram.calls("sendMessage").size();

        assertThat(revise(post, content("Le port ferme", null)))
                .isEqualTo(new Sent.Refused(Notice.quoted("Bad Request: message to edit not found"), null));

        assertThat(bench.telegram.messages(CHANNEL)).isEmpty();
        assertThat(bench.telegram.calls("sendMessage")).hasSize(calls);
    }

    @Test
    void aServerThatIsBusySaysHowLongToWait() {
        Post post = sent(content("Le port rouvre", null));
        bench.telegram.fail(
                "editMessageText", new Fault.Says(429, "Too Many Requests: retry after 40", "retry_after", 40));

        assertThat(revise(post, content("Le port ferme", null))).isInstanceOf(Sent.TooMany.class);
    }

    @Test
    void whatTheServerFindsTooLongIsShortened() {
        Post post = sent(content("Le port rouvre", null));

        assertThat(revise(post, RenderedPost.of("<b>Le port ferme</b>\n".repeat(400))))
                .isEqualTo(new Sent.Delivered(only().id()));
        assertThat(only().html()).startsWith("<b>Le port ferme</b>").endsWith("\n…");
    }
}

package news.vigie.telegram;

import static news.vigie.telegram.Bench.ANN;
import static news.vigie.telegram.Bench.BORIS;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import news.vigie.chat.Chat;
import news.vigie.chat.ChatType;
import news.vigie.chat.Votes;
import news.vigie.digest.Address;
import news.vigie.digest.Tastes;
import news.vigie.language.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The buttons under a post: in a channel, in a group, in private, and pressed by whoever should not. */
class PostButtonsTest {
    private static final long CHANNEL = -1001;
    private static final long GROUP = -500;
    private static final long POST = 17;

    private Bench bench;

    @BeforeEach
    void start() throws IOException {
        bench = Bench.open();
        bench.telegram.know(CHANNEL, "channel", "Harbour news");
        bench.telegram.know(GROUP, "group", "Neighbours");
        bench.telegram.know(ANN, "private", "fr");
        bench.telegram.know(BORIS, "private", "en");
        bench.chats.met(chat(CHANNEL, ChatType.CHANNEL), Bench.CLOCK.instant());
        bench.chats.met(chat(GROUP, ChatType.GROUP), Bench.CLOCK.instant());
        bench.start();
        bench.telegram.awaitIdlePoll();
    }

    @AfterEach
    void end() {
        bench.close();
    }

    private static Chat chat(long id, ChatType type) {
        return new Chat(id, type, "Chat " + id, null, Language.FRENCH, null);
    }

    private Posted posted(long chat) {
        bench.service().sender().send(Address.of(chat), MemoryPosts.content(POST));
        Posted posted = bench.telegram.messages(chat).getLast();
        bench.posts.sent(POST, Address.of(chat), (long) posted.id());
        return posted;
    }

    /** What is said to who presses. */
    private JsonNode press(long person, Posted message, String data) {
        int before = bench.telegram.calls("answerCallbackQuery").size();
        bench.telegram.press(person, message, data);
        return bench.telegram.awaitCalls("answerCallbackQuery", before + 1).getLast();
    }

    private static String said(JsonNode answer) {
        return answer.path("text").asText();
    }

    @Test
    void inAChannelMoreIsALinkAndNothingIsToBeMuted() {
        Posted post = posted(CHANNEL);

        assertThat(post.labels()).containsExactly("Lire en entier", "Sources", "👍", "👎");
        assertThat(post.buttons())
                .containsExactly("https://t.me/vigie_test_bot?start=more_17", "sources:17", "like:17", "dislike:17");
    }

    @Test
    void inAGroupAndInPrivateThereIsSomethingToMute() {
        assertThat(posted(GROUP).buttons())
                .containsExactly(
                        "https://t.me/vigie_test_bot?start=more_17", "sources:17", "mute:17", "like:17", "dislike:17");
        assertThat(posted(ANN).buttons()).containsExactly("more:17", "sources:17", "mute:17", "like:17", "dislike:17");
    }

    @Test
    void aVoteIsThankedForAndCounted() {
        Posted post = posted(CHANNEL);

        assertThat(said(press(ANN, post, "like:17"))).startsWith("C’est noté, merci.");

        assertThat(bench.telegram.awaitChange(post).labels())
                .containsExactly("Lire en entier", "Sources", "👍 1", "👎");
        assertThat(bench.store.subjects(POST)).contains("Énergie", "\"Yann Quemener\"");
    }

    @Test
    void aVoteIsTurnedByTheOtherButtonAndTakenBackByTheSame() {
        Posted post = posted(ANN);

        press(ANN, post, "like:17");
        assertThat(said(press(ANN, post, "dislike:17"))).contains("un peu moins");
        assertThat(bench.votes.of(POST)).isEqualTo(new Votes.Count(0, 1));
        assertThat(said(press(ANN, post, "dislike:17"))).isEqualTo("Votre vote est annulé.");
        assertThat(bench.votes.of(POST)).isEqualTo(Votes.Count.NOTHING);
    }

    @Test
    void inAChannelTheSourcesAreShownToWhoPressesAlone() {
        Posted post = posted(CHANNEL);

        JsonNode answer = press(BORIS, post, "sources:17");

        assertThat(said(answer)).isEqualTo("Sources: Ouest-Matin (2), Radio 1, Radio 2.");
        assertThat(answer.path("show_alert").asBoolean()).isTrue();
        assertThat(bench.telegram.calls("editMessageReplyMarkup")).isEmpty();
    }

    @Test
    void elsewhereTheButtonsBecomeLinksAndComeBack() {
        Posted post = posted(ANN);
        press(ANN, post, "sources:17");

        Posted sources = bench.telegram.awaitChange(post);
        assertThat(sources.buttons()).containsExactly("https://ouest.example/1", "back:17");
        assertThat(sources.labels()).containsExactly("Ouest-Matin", "◀ Retour");

        press(ANN, post, "back:17");
        assertThat(bench.telegram.awaitChange(sources).buttons()).isEqualTo(post.buttons());
    }

    @Test
    void whatIsPressedIsMutedAndPressedOnceMoreIsNot() {
        Posted post = posted(ANN);
        assertThat(said(press(ANN, post, "mute:17"))).isEqualTo("Que faut-il masquer ici ?");

        Posted choice = bench.telegram.awaitChange(post);
        assertThat(choice.labels()).containsExactly("Énergie", "Claire Le Goff", "◀ Retour");
        String claire = choice.buttons().get(1);

        assertThat(said(press(ANN, choice, claire))).startsWith("« Claire Le Goff » ne paraîtra plus ici.");
        assertThat(bench.chats.tastes(Address.of(ANN))).isEqualTo(new Tastes(List.of(), List.of("\"Claire Le Goff\"")));
        Posted muted = bench.telegram.awaitChange(choice);
        assertThat(muted.labels()).containsExactly("Énergie", "🔇 Claire Le Goff", "◀ Retour");

        press(ANN, muted, muted.buttons().get(1));
        assertThat(bench.chats.tastes(Address.of(ANN))).isEqualTo(Tastes.NONE);
        assertThat(said(press(ANN, muted, "muted:17:0123456789ab"))).isEqualTo("Ce bouton n’est plus valable.");
    }

    @Test
    void whatIsPressedTwiceIsMutedAndWhatIsBackStaysSo() {
        Posted post = posted(ANN);
        press(ANN, post, "mute:17");
        Posted choice = bench.telegram.awaitChange(post);
        String mute = choice.buttons().get(1);

        assertThat(said(press(ANN, choice, mute))).isEqualTo(said(press(ANN, choice, mute)));
        assertThat(bench.chats.tastes(Address.of(ANN)).muted()).containsExactly("\"Claire Le Goff\"");

        String back = "un" + mute;
        assertThat(said(press(ANN, choice, back))).isEqualTo(said(press(ANN, choice, back)));
        assertThat(bench.chats.tastes(Address.of(ANN))).isEqualTo(Tastes.NONE);
    }

    @Test
    void inAGroupOnlyItsAdministratorsMute() {
        Posted post = posted(GROUP);
        bench.telegram.member(GROUP, BORIS, "administrator");

        assertThat(said(press(ANN, post, "mute:17"))).contains("Seuls les administrateurs");
        assertThat(said(press(BORIS, post, "mute:17"))).isEqualTo("What should I mute here?");
    }

    @Test
    void whatIsNotKeptAnyMoreSaysSo() {
        Posted post = posted(ANN);
        bench.posts.forget(POST);

        for (String data : post.buttons()) {
            assertThat(said(press(ANN, post, data))).as(data).contains("je ne l’ai plus");
        }
        assertThat(bench.ask(ANN, "/start more_17").text()).contains("je ne l’ai plus");
    }

    @Test
    void aForgedButtonReachesNoOtherPost() {
        posted(CHANNEL);
        Posted own = bench.ask(BORIS, "/about");

        for (String data : List.of(
                "like:17",
                "mute:17",
                "sources:17",
                "back:17",
                "like:999999999999999999",
                "like:-1",
                "like:x",
                "like:")) {
            assertThat(said(press(BORIS, own, data))).as(data).contains("too old");
        }
        assertThat(bench.votes.of(POST)).isEqualTo(Votes.Count.NOTHING);
    }

    @ParameterizedTest
    @ValueSource(longs = {GROUP, CHANNEL})
    void whatWasPostedToAClosedChatItsMembersAloneRead(long chat) {
        posted(chat);
        bench.telegram.member(chat, ANN, "member");
        bench.telegram.member(chat, BORIS, "left");

        Posted guessed = bench.ask(BORIS, "/start more_17");
        assertThat(guessed.text()).contains("only for the members");
        assertThat(said(press(BORIS, guessed, "whole:17:1"))).contains("only for the members");
        assertThat(bench.ask(ANN, "/start more_17").labels()).hasSize(2);
    }

    @Test
    void whatWasPostedInPrivateNobodyElseReads() {
        posted(ANN);
        Posted own = bench.ask(BORIS, "/start more_17");

        assertThat(own.text()).contains("only for the members");
        assertThat(said(press(BORIS, own, "more:17"))).contains("only for the members");
        assertThat(said(press(BORIS, own, "whole:17:1"))).contains("only for the members");
    }

    @Test
    void aThousandPressesAreAnsweredAndChangeThePostAFewTimes() {
        Posted post = posted(CHANNEL);
        for (int i = 0; i < 1000; i++) {
            bench.telegram.know(20_000 + i, "private", "fr");
            bench.telegram.press(20_000 + i, post, i % 4 == 0 ? "dislike:17" : "like:17");
        }

        bench.telegram.awaitCalls("answerCallbackQuery", 1000);
        bench.telegram.awaitLabel(CHANNEL, "👍 750");
        assertThat(bench.telegram.messages(CHANNEL).getLast().labels()).contains("👍 750", "👎 250");
        assertThat(bench.telegram.calls("editMessageReplyMarkup")).hasSizeLessThan(8);
        assertThat(bench.telegram.calls("answerCallbackQuery")).hasSize(1000);
    }
}

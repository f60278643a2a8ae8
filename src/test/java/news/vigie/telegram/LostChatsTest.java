package news.vigie.telegram;

import static news.vigie.telegram.Bench.ANN;
import static news.vigie.telegram.Bench.BORIS;
import static news.vigie.telegram.Bench.OWNER;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import news.vigie.chat.Chat;
import news.vigie.chat.ChatType;
import news.vigie.chat.Closure;
import news.vigie.chat.Loss;
import news.vigie.digest.Address;
import news.vigie.language.Language;
import news.vigie.render.RenderedPost;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is told that a chat is lost, and that it is back. */
class LostChatsTest {
    private static final long GROUP = -500;
    private static final long CHANNEL = -1001;
    private static final long FORUM = -1007;
    private static final ObjectMapper JSON = new ObjectMapper();

    private Bench bench;

    @BeforeEach
    void open() throws IOException {
        bench = Bench.open();
        bench.newsroom.withDigest("matinale", "La matinale");
        bench.telegram.know(GROUP, "group", "Neighbours");
        bench.telegram.know(CHANNEL, "channel", "Harbour news");
        bench.telegram.know(FORUM, "supergroup", "Forum");
        bench.telegram.know(ANN, "private", "fr");
        bench.telegram.know(OWNER, "private", "en");
        bench.telegram.member(FORUM, ANN, "administrator");
    }

    @AfterEach
    void end() {
        bench.close();
    }

    private void subscribed(Address place) {
        long id = place.number().orElseThrow();
        ChatType type = id > 0 ? ChatType.PRIVATE : id == CHANNEL ? ChatType.CHANNEL : ChatType.SUPERGROUP;
        bench.chats.met(new Chat(id, type, "Chat " + id, null, null, null), Bench.CLOCK.instant());
        bench.chats.subscribe(place, "matinale", Bench.CLOCK.instant());
    }

    @Test
    void whoAddedTheBotAndTheOwnersHearOnceThatItWasRemovedAndOnceThatItIsBack() {
        subscribed(Address.of(GROUP));
        bench.chats.met(new Chat(ANN, ChatType.PRIVATE, "Ann", null, Language.FRENCH, null), Bench.CLOCK.instant());
        bench.chats.added(GROUP, ANN);
        bench.start();

        bench.telegram.makeBot(BORIS, GROUP, "kicked");
        bench.telegram.awaitMessage(OWNER, "I’m no longer in the group “Neighbours”");
        bench.telegram.awaitMessage(ANN, "Je ne suis plus dans le groupe");
        assertThat(bench.chats.lost()).containsEntry(Address.of(GROUP), Closure.OUT);

        bench.telegram.makeBot(BORIS, GROUP, "member");
        bench.telegram.awaitMessage(OWNER, "I can post in “Neighbours” again");
        assertThat(bench.chats.lost()).isEmpty();
        bench.await("to be told", () -> bench.chats.untold().isEmpty());
        assertThat(bench.telegram.messages(OWNER)).hasSize(2);
        assertThat(bench.telegram.messages(ANN)).hasSize(2);
    }

    @Test
    void aChannelThatTakesTheRightToPostAwayIsToldWithTheRight() {
        subscribed(Address.of(CHANNEL));
        bench.start();

        bench.telegram.makeBot(ANN, CHANNEL, "silenced");

        assertThat(bench.telegram.awaitMessage(OWNER, "Harbour news").text())
                .isEqualTo("⚠️ I’m no longer allowed to post in the channel “Harbour news”. "
                        + "Give me the “Post messages” permission and everything resumes.");
    }

    @Test
    void whatADeliveryFindsClosedIsToldAlsoOfAPublicNameThatNobodyMet() {
        bench.newsroom.withDigest("soir", "Le soir", new Address("@Harbour", null));
        bench.start();
        bench.telegram.awaitIdlePoll();
        bench.chats.suspend(new Address("@harbour", null), Closure.NOT_FOUND, Bench.CLOCK.instant());

        bench.telegram.awaitMessage(OWNER, "Telegram can’t find a chat @harbour");
        bench.await("to be told", () -> bench.chats.untold().isEmpty());
    }

    @Test
    void aChannelThatOnlyAFileNamesIsToldByTheNameUnderWhichAPostArrivedThere() {
        bench.newsroom.withDigest("soir", "Le soir", Address.of(CHANNEL));
        bench.start();
        bench.telegram.awaitIdlePoll();
        bench.service().sender().send(Address.of(CHANNEL), RenderedPost.of("News"));
        bench.chats.suspend(Address.of(CHANNEL), Closure.OUT, Bench.CLOCK.instant());

        bench.telegram.awaitMessage(OWNER, "I’m no longer in the channel “Harbour news”");
    }

    @Test
    void ofReadersWhoLeaveThereIsWordOnceADayAndTheyAreGreetedWhenTheyComeBack() {
        subscribed(Address.of(ANN));
        subscribed(Address.of(BORIS));
        bench.telegram.know(BORIS, "private", "en");
        bench.start();

        bench.telegram.makeBot(ANN, ANN, "kicked");
        bench.telegram.awaitMessage(OWNER, "“Person 11” has blocked me");
        bench.telegram.makeBot(BORIS, BORIS, "kicked");
        bench.inbox.awaitDone(2);
        bench.telegram.makeBot(ANN, ANN, "member");

        bench.telegram.awaitMessage(ANN, "Je peux de nouveau vous écrire");
        bench.telegram.awaitMessage(OWNER, "I can write to “Person 11” again");
        bench.await("to be told", () -> bench.chats.untold().size() == 1);
        assertThat(bench.telegram.messages(OWNER)).hasSize(2);
        assertThat(bench.chats.untold()).containsExactly(new Loss(Address.of(BORIS), Closure.BLOCKED));
    }

    @Test
    void whatConcernsNobodyDoesNotWaitForTheDayToEnd() {
        subscribed(Address.of(ANN));
        bench.start();
        bench.telegram.makeBot(ANN, ANN, "kicked");
        bench.telegram.awaitMessage(OWNER, "“Person 11” has blocked me");

        bench.telegram.know(BORIS, "private", "en");
        bench.telegram.makeBot(BORIS, BORIS, "kicked");
        bench.inbox.awaitDone(2);

        bench.await("to be settled", () -> bench.chats.untold().isEmpty());
        assertThat(bench.telegram.messages(OWNER)).hasSize(1);
    }

    @Test
    void nobodyHearsOfAReaderWhoGotNothing() {
        bench.start();
        bench.telegram.makeBot(ANN, ANN, "kicked");
        bench.inbox.awaitDone(1);
        subscribed(Address.of(GROUP));
        bench.telegram.makeBot(BORIS, GROUP, "kicked");

        bench.telegram.awaitMessage(OWNER, "Neighbours");
        assertThat(bench.telegram.messages(OWNER)).hasSize(1);
    }

    @Test
    void nobodyHearsOfAGroupToWhichNobodyMightAddTheBot() {
        bench.telegram.know(-600, "group", "FREE CRYPTO");
        bench.start();
        bench.telegram.makeBot(BORIS, -600, "left");
        subscribed(Address.of(GROUP));
        bench.telegram.makeBot(BORIS, GROUP, "left");

        bench.telegram.awaitMessage(OWNER, "Neighbours");
        assertThat(bench.telegram.messages(OWNER)).hasSize(1);
    }

    @Test
    void whoTakesARightAwayDidNotAddTheBot() {
        subscribed(Address.of(CHANNEL));
        bench.chats.added(CHANNEL, ANN);
        bench.start();
        bench.telegram.makeBot(BORIS, CHANNEL, "silenced");

        bench.telegram.awaitMessage(ANN, "I’m no longer allowed to post in the channel");
        assertThat(bench.chats.adder(CHANNEL)).contains(ANN);
    }

    @Test
    void whatArrivesInAGroupThatWasRestrictedTellsThatItIsBack() {
        subscribed(Address.of(GROUP));
        bench.telegram.fail("getChat", Fault.says(500, "Internal Server Error"));
        bench.chats.suspend(Address.of(GROUP), Closure.MAY_NOT_WRITE, Bench.CLOCK.instant());
        bench.start();
        bench.telegram.awaitMessage(OWNER, "I’m no longer allowed to write in the group");

        bench.telegram.say(ANN, GROUP, "/latest@" + BotApi.BOT);

        bench.telegram.awaitMessage(OWNER, "I can post in");
        assertThat(bench.chats.lost()).isEmpty();
    }

    @Test
    void aTopicThatIsClosedIsAnsweredInTheChatItselfAndGoesOnWhenItIsReopened() throws IOException {
        bench.start();
        bench.telegram.fail("sendMessage", Fault.says(400, "Bad Request: TOPIC_CLOSED"));
        bench.telegram.update(inTopic("\"text\": \"/subscribe\""));

        assertThat(bench.telegram.awaitMessage(FORUM, "Done").thread()).isNull();
        bench.telegram.awaitMessage(OWNER, "A forum topic of “Forum” where a digest arrives is closed");

        bench.telegram.update(inTopic("\"forum_topic_reopened\": {}"));
        bench.telegram.awaitMessage(OWNER, "I can post in “Forum” again");
        assertThat(bench.chats.lost()).isEmpty();
        assertThat(bench.chats.subscribers("matinale")).isEqualTo(List.of(new Address("-1007", 77)));
    }

    private static com.fasterxml.jackson.databind.JsonNode inTopic(String content) throws IOException {
        return JSON.readTree("""
                {"message": {"message_id": 5, "date": 1772000000,
                             "chat": {"id": -1007, "type": "supergroup", "title": "Forum"},
                             "from": {"id": 11, "is_bot": false, "first_name": "Ann"}, "is_topic_message": true,
                             "message_thread_id": 77, %s}}""".formatted(content));
    }

    @Test
    void aCommandInTheFirstTopicIsAnsweredWithoutItsNumber() throws IOException {
        bench.start();
        bench.telegram.update(
                JSON.readTree(inTopic("\"text\": \"/subscribe\"").toString().replace("77", "1")));

        assertThat(bench.telegram.awaitMessage(FORUM, "Done").call().has("message_thread_id"))
                .isFalse();
        assertThat(bench.chats.subscribers("matinale")).containsExactly(Address.of(FORUM));
    }

    @Test
    void whatWasMendedWhileNobodyListenedIsFoundAtTheStart() {
        subscribed(Address.of(CHANNEL));
        bench.chats.suspend(Address.of(CHANNEL), Closure.MAY_NOT_POST, Bench.CLOCK.instant());
        bench.chats.told(new Loss(Address.of(CHANNEL), Closure.MAY_NOT_POST), Bench.CLOCK.instant());
        bench.start();

        bench.telegram.awaitMessage(OWNER, "I can post in “Chat -1001” again");
        assertThat(bench.chats.lost()).isEmpty();
    }

    @Test
    void whatIsKeptOfAnAccountThatNoLongerExistsIsDeleted() {
        subscribed(Address.of(ANN));
        bench.start();
        bench.telegram.awaitIdlePoll();
        bench.chats.suspend(Address.of(ANN), Closure.DEACTIVATED, Bench.CLOCK.instant());

        bench.telegram.awaitMessage(OWNER, "no longer exists");
        bench.await("to be deleted", () -> bench.chats.byId(ANN).isEmpty());
        assertThat(bench.chats.subscriptions(Address.of(ANN))).isEmpty();
    }
}

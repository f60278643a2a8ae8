package news.vigie.telegram;

import static news.vigie.telegram.Bench.ANN;
import static news.vigie.telegram.Bench.BORIS;
import static news.vigie.telegram.Bench.OWNER;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import news.vigie.digest.Address;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The first questions after the bot was added somewhere, and how they reach whoever is to answer them. */
class SetupTest {
    private static final long GROUP = -500;
    private static final long CHANNEL = -1001;
    private static final ObjectMapper JSON = new ObjectMapper();

    private Bench bench;

    @BeforeEach
    void start() throws IOException {
        bench = Bench.open().start();
        bench.newsroom.withDigest("matinale", "La matinale");
        bench.telegram.know(CHANNEL, "channel", "Harbour news");
    }

    @AfterEach
    void end() {
        bench.close();
    }

    private void added(long person, long chat) {
        bench.telegram.away(chat);
        bench.telegram.makeBot(person, chat, "administrator");
    }

    @ParameterizedTest
    @ValueSource(strings = {"group", "supergroup"})
    void whoNeverWroteFindsALinkInTheGroup(String type) {
        bench.telegram.know(GROUP, type, "Neighbours");
        bench.telegram.member(GROUP, ANN, "administrator");
        added(ANN, GROUP);
        Posted invitation = bench.telegram.awaitMessage(GROUP, "Open a chat with me");
        assertThat(invitation.buttons()).containsExactly("https://t.me/vigie_test_bot?start=setup_-500");

        assertThat(bench.ask(ANN, "/start setup_-500").text()).contains("I’ve been added to “Neighbours”");
        assertThat(bench.ask(BORIS, "/start setup_-500").text()).contains("Only the administrators");
    }

    @Test
    void inAChannelNothingIsSaidAndTheOwnersAreAsked() {
        bench.ask(OWNER, "/start");
        added(ANN, CHANNEL);

        Posted question = bench.telegram.awaitMessage(OWNER, "has never written to me");
        assertThat(question.text()).contains("Harbour news");
        assertThat(question.buttons()).anyMatch(data -> data.startsWith("new:-1001:D"));
        assertThat(bench.telegram.messages(CHANNEL)).isEmpty();
    }

    @Test
    void anAnonymousAdministratorIsInvitedAndBecomesTheOneWhoAddedItByFollowingTheLink() throws IOException {
        bench.telegram.know(GROUP, "supergroup", "Neighbours");
        bench.telegram.update(JSON.readTree("""
                {"my_chat_member": {"date": 1772000000, "chat": {"id": -500, "type": "supergroup", "title": "Neighbours"},
                 "from": {"id": 1087968824, "is_bot": true, "first_name": "Group", "username": "GroupAnonymousBot"},
                 "old_chat_member": {"status": "left", "user": {"id": 123456, "is_bot": true, "first_name": "Vigie"}},
                 "new_chat_member": {"status": "member", "user": {"id": 123456, "is_bot": true, "first_name": "Vigie"}}}}"""));
        bench.telegram.awaitMessage(GROUP, "Open a chat with me");
        assertThat(bench.chats.adder(GROUP)).isEmpty();

        bench.telegram.member(GROUP, ANN, "administrator");
        bench.ask(ANN, "/start setup_-500");
        assertThat(bench.chats.adder(GROUP)).contains(ANN);
    }

    @Test
    void theZoneIsOfferedByTheLanguageOfTheChatAndTyped() {
        bench.telegram.know(ANN, "private", "en");
        bench.telegram.member(CHANNEL, ANN, "creator");
        added(ANN, CHANNEL);
        Posted question = bench.telegram.awaitMessage(ANN, "I’ve been added to “Harbour news”");
        bench.telegram.press(ANN, question, "new:-1001:l=de");
        Posted zones = bench.telegram.awaitLabel(ANN, "Vienna (UTC+1)");
        assertThat(zones.buttons()).contains("new:-1001:z=Europe/Berlin", "new:-1001:k=z");

        bench.telegram.press(ANN, zones, "new:-1001:k=z");
        bench.telegram.awaitMessage(ANN, "Send me a city");
        assertThat(bench.ask(ANN, "München").text()).contains("At what times?");
        assertThat(bench.chats.settings(Address.of(CHANNEL)).timing().zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
    }

    @Test
    void withoutNewsNothingIsPostedThere() {
        bench.newsroom.newStories = 0;
        bench.telegram.know(ANN, "private", "en");
        bench.telegram.member(CHANNEL, ANN, "creator");
        added(ANN, CHANNEL);
        Posted question = bench.telegram.awaitMessage(ANN, "I’ve been added to “Harbour news”");
        bench.chats.subscribe(Address.of(CHANNEL), "matinale", Bench.CLOCK.instant());
        bench.telegram.press(ANN, question, "new:-1001:e");

        bench.telegram.awaitMessage(ANN, "There is no news to show yet");
        assertThat(bench.telegram.messages(CHANNEL)).isEmpty();
    }

    @Test
    void thePreviewIsPostedOnceHoweverOftenTheEndIsPressed() {
        bench.telegram.know(ANN, "private", "en");
        bench.telegram.member(CHANNEL, ANN, "creator");
        added(ANN, CHANNEL);
        Posted question = bench.telegram.awaitMessage(ANN, "I’ve been added to “Harbour news”");
        bench.telegram.press(ANN, question, "new:-1001:e");
        bench.telegram.awaitMessage(ANN, "Nothing will come");
        bench.chats.subscribe(Address.of(CHANNEL), "matinale", Bench.CLOCK.instant());
        bench.telegram.press(ANN, question, "new:-1001:e");
        bench.telegram.press(ANN, question, "new:-1001:e");
        bench.telegram.press(ANN, question, "set:-1001:e");
        bench.telegram.awaitMessage(ANN, "To change anything");

        assertThat(bench.telegram.messages(CHANNEL)).hasSize(1);
    }

    @Test
    void theLanguageOfWhoAddedItIsProposed() {
        bench.telegram.know(ANN, "private", "de");
        bench.telegram.member(CHANNEL, ANN, "creator");
        added(ANN, CHANNEL);
        Posted question = bench.telegram.awaitMessage(ANN, "Harbour news");
        bench.telegram.press(ANN, question, "new:-1001:l");

        assertThat(bench.telegram.awaitLabel(ANN, "✓ Deutsch").labels()).contains("Français");
    }

    @Test
    void whoIsNoAdministratorIsNotAskedAndTheAdministratorsFindAButton() {
        bench.telegram.know(GROUP, "supergroup", "Neighbours");
        bench.ask(BORIS, "/start");
        bench.telegram.member(GROUP, BORIS, "member");
        added(BORIS, GROUP);
        Posted invitation = bench.telegram.awaitMessage(GROUP, "administrators choose what comes here");

        assertThat(invitation.buttons()).containsExactly("https://t.me/vigie_test_bot?start=setup_-500");
        assertThat(bench.telegram.messages(BORIS)).hasSize(1);
        assertThat(bench.chats.adder(GROUP)).isEmpty();
    }

    @Test
    void aStrangerSetsNothingUp() {
        bench.telegram.know(ANN, "private", "en");
        bench.telegram.member(CHANNEL, ANN, "creator");
        added(ANN, CHANNEL);
        Posted question = bench.telegram.awaitMessage(ANN, "I’ve been added to “Harbour news”");
        bench.ask(BORIS, "/start");
        bench.telegram.press(BORIS, question, question.buttons().getFirst());

        assertThat(bench.telegram
                        .awaitCalls("answerCallbackQuery", 1)
                        .getFirst()
                        .path("show_alert")
                        .asBoolean())
                .isTrue();
        assertThat(bench.chats.subscribers("matinale")).isEmpty();
    }

    @Test
    void anOwnersChatsAreOfferedForADigestAndAStrangersAreNot() {
        bench.telegram.know(GROUP, "group", "Of a stranger");
        bench.ask(ANN, "/start");
        bench.ask(OWNER, "/start");
        added(ANN, GROUP);
        added(OWNER, CHANNEL);
        bench.telegram.awaitMessage(OWNER, "I’ve been added to “Harbour news”");
        Posted one = bench.ask(OWNER, "/newdigest");
        for (String data : List.of(
                "ed:title:morning",
                "ed:name:the-morning-brief",
                "ed:go:on",
                "ed:language:en",
                "ed:go:on",
                "ed:go:on",
                "ed:zone:UTC",
                "ed:stories:5",
                "ed:style:full")) {
            bench.telegram.press(OWNER, one, data);
        }
        Posted targets = bench.telegram.awaitMessage(OWNER, "Where should it be posted");

        assertThat(targets.labels()).contains("Harbour news").doesNotContain("Of a stranger");
        assertThat(bench.ask(ANN, "/feeds").text()).contains("Only the admins of this bot");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/settings", "/subscribe", "/language", "/unsubscribe", "/mute"})
    void aChannelsReadersSeeNoneOfItsSettings(String command) {
        bench.telegram.post(CHANNEL, command);

        Posted said = bench.telegram.awaitMessages(CHANNEL, 1).getFirst();
        assertThat(said.text())
                .isEqualTo("I don’t settle that in front of this channel’s readers. Open a chat with me.");
        assertThat(said.buttons()).containsExactly("https://t.me/vigie_test_bot?start=setup_-1001");
    }

    @Test
    void aChannelThatGetsSomethingAlreadyShowsItsSettings() {
        bench.telegram.member(CHANNEL, ANN, "administrator");
        bench.telegram.post(CHANNEL, "/subscribe matinale");
        Posted said = bench.telegram.awaitMessages(CHANNEL, 1).getFirst();

        assertThat(said.buttons()).isEmpty();
        assertThat(bench.ask(ANN, "/start setup_-1001").text()).contains("Harbour news", "La matinale");
    }

    @Test
    void aChannelIsForgottenInPrivateByWhoAdministersIt() {
        bench.telegram.member(CHANNEL, ANN, "administrator");
        bench.telegram.post(CHANNEL, "/subscribe matinale");
        bench.telegram.awaitMessages(CHANNEL, 1);
        bench.telegram.post(CHANNEL, "/forget");
        assertThat(bench.telegram.awaitMessages(CHANNEL, 2).getLast().buttons())
                .containsExactly("https://t.me/vigie_test_bot?start=forget_-1001");

        assertThat(bench.ask(BORIS, "/start forget_-1001").text()).contains("Only the administrators");
        Posted own = bench.ask(BORIS, "/forget");
        bench.telegram.press(BORIS, own, "forget:-1001");
        bench.telegram.awaitCalls("answerCallbackQuery", 1);
        assertThat(bench.chats.everySubscription(CHANNEL)).isNotEmpty();

        Posted question = bench.ask(ANN, "/start forget_-1001");
        assertThat(question.text()).contains("“Harbour news”");
        bench.telegram.press(ANN, question, "forget:-1001");
        bench.telegram.awaitChange(question);
        assertThat(bench.chats.everySubscription(CHANNEL)).isEmpty();
    }
}

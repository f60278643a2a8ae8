package news.vigie.telegram;

import static news.vigie.telegram.Bench.ANN;
import static news.vigie.telegram.Bench.BORIS;
import static news.vigie.telegram.Bench.OWNER;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import news.vigie.digest.Address;
import news.vigie.notice.Notice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The bot in groups and channels: whom it listens to, and whose word counts. */
class GroupsTest {
    private static final long GROUP = -500;
    private static final long CHANNEL = -1001;
    private static final ObjectMapper JSON = new ObjectMapper();

    private Bench bench;

    @BeforeEach
    void start() throws IOException {
        bench = Bench.open().start();
        bench.newsroom.withDigest("matinale", "La matinale");
        bench.telegram.know(GROUP, "group", "Neighbours");
        bench.telegram.know(CHANNEL, "channel", "Harbour news");
    }

    @AfterEach
    void end() {
        bench.close();
    }

    @Test
    void hearsItsOwnNameAndNoOther() {
        bench.telegram.say(ANN, GROUP, "/latest@other_bot");
        bench.telegram.say(ANN, GROUP, "good morning");
        bench.telegram.say(ANN, GROUP, "/weather");
        bench.telegram.say(ANN, GROUP, "/latest@VIGIE_test_bot 3");

        bench.telegram.awaitMessage(GROUP, "Latest 3");
        assertThat(bench.telegram.messages(GROUP)).hasSize(1);
    }

    @Test
    void onlyAdministratorsSubscribeAGroup() {
        bench.telegram.member(GROUP, BORIS, "administrator");

        bench.telegram.say(ANN, GROUP, "/subscribe");
        bench.telegram.awaitMessage(GROUP, "Only the administrators of this chat");
        assertThat(bench.chats.subscribers("matinale")).isEmpty();

        bench.telegram.say(BORIS, GROUP, "/subscribe");
        bench.telegram.awaitMessage(GROUP, "Done:");
        assertThat(bench.chats.subscribers("matinale")).containsExactly(Address.of(GROUP));
    }

    @Test
    void theHelpNamesToAMemberNothingThatIsTheAdministrators() {
        bench.telegram.member(GROUP, BORIS, "administrator");

        bench.telegram.say(ANN, GROUP, "/help");
        Posted toMember = bench.telegram.awaitMessage(GROUP, "/latest");
        assertThat(toMember.text()).doesNotContain("/settings", "/subscribe");
        assertThat(toMember.buttons()).isEmpty();

        bench.telegram.say(BORIS, GROUP, "/help");
        assertThat(bench.telegram.awaitMessage(GROUP, "/settings").buttons()).hasSize(1);
    }

    @Test
    void anAnonymousAdministratorAndTheChannelItselfMaySubscribe() {
        bench.telegram.post(GROUP, "/subscribe matinale");
        bench.telegram.post(CHANNEL, "/subscribe matinale");

        bench.telegram.awaitMessage(GROUP, "Done:");
        bench.telegram.awaitMessage(CHANNEL, "Done:");
        assertThat(bench.telegram.calls("getChatMember")).isEmpty();
        assertThat(bench.chats.subscribers("matinale"))
                .containsExactlyInAnyOrder(Address.of(GROUP), Address.of(CHANNEL));
    }

    @Test
    void whoAddsItToAChannelIsAskedWhatToPostThere() {
        bench.telegram.member(CHANNEL, ANN, "creator");
        bench.telegram.know(ANN, "private", "fr");
        bench.telegram.makeBot(OWNER, CHANNEL, "left");
        bench.telegram.makeBot(ANN, CHANNEL, "administrator");

        Posted question = bench.telegram.awaitMessage(ANN, "On m’a ajouté à «\u202fHarbour news\u202f»");
        bench.telegram.press(ANN, question, "sub:-1001:+matinale");

        Posted changed = bench.telegram.awaitMessage(ANN, "Ce que «\u202fHarbour news\u202f» reçoit de moi");
        assertThat(changed.call().at("/reply_markup/inline_keyboard/0/0/text").asText())
                .isEqualTo("✓ La matinale");
        assertThat(bench.chats.subscribers("matinale")).containsExactly(Address.of(CHANNEL));
    }

    @Test
    void beingThrownOutOrBlockedSuspendsAndComingBackResumes() {
        bench.telegram.know(ANN, "private", "en");
        bench.telegram.member(GROUP, ANN, "administrator");
        bench.telegram.makeBot(ANN, GROUP, "kicked");
        bench.telegram.makeBot(ANN, GROUP, "member");
        bench.telegram.awaitMessage(ANN, "I’ve been added to “Neighbours”");
        assertThat(bench.chats.byId(GROUP).orElseThrow().problem()).isNull();

        bench.telegram.makeBot(ANN, GROUP, "left");
        bench.inbox.awaitDone(3);
        assertThat(bench.chats.byId(GROUP).orElseThrow().problem())
                .isEqualTo(Notice.of("chat.not-member", "Neighbours"));
    }

    @Test
    void followsAGroupThatBecomesASupergroup() throws IOException {
        bench.chats.subscribe(Address.of(GROUP), "matinale", Bench.CLOCK.instant());

        bench.telegram.update(JSON.readTree("""
                {"message": {"message_id": 5, "date": 1772000000, "chat": {"id": -500, "type": "group"},
                             "from": {"id": 11, "is_bot": false, "first_name": "Ann"}, "migrate_to_chat_id": -100500}}"""));

        bench.inbox.awaitDone(1);
        assertThat(bench.chats.subscribers("matinale")).containsExactly(Address.of(-100500));
    }

    @Test
    void answersInTheTopicInWhichItWasAsked() throws IOException {
        bench.telegram.know(-1007, "supergroup", "Forum");
        bench.telegram.member(-1007, ANN, "administrator");

        bench.telegram.update(JSON.readTree("""
                {"message": {"message_id": 5, "date": 1772000000, "chat": {"id": -1007, "type": "supergroup"},
                             "from": {"id": 11, "is_bot": false, "first_name": "Ann"}, "is_topic_message": true,
                             "message_thread_id": 77, "text": "/subscribe"}}"""));

        assertThat(bench.telegram.awaitMessage(-1007, "Done:").thread()).isEqualTo(77);
        assertThat(bench.chats.subscribers("matinale")).isEqualTo(List.of(new Address("-1007", 77)));
    }

    @Test
    void anEditedMessageIsNoNewCommand() throws IOException {
        bench.telegram.update(JSON.readTree("""
                {"edited_message": {"message_id": 5, "date": 1772000000, "chat": {"id": 11, "type": "private"},
                                    "from": {"id": 11, "is_bot": false, "first_name": "Ann"}, "text": "/latest"}}"""));

        bench.inbox.awaitDone(1);
        assertThat(bench.telegram.messages(ANN)).isEmpty();
    }
}

package news.vigie.telegram;

import static news.vigie.telegram.Bench.ANN;
import static news.vigie.telegram.Bench.BORIS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import news.vigie.digest.Address;
import news.vigie.digest.Style;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is old, gone, from nobody, or of no chat: each has a calm outcome, and what was asked for is done if it can be. */
class CalmOutcomesTest {
    private static final long GROUP = -500;
    private static final long FORUM = -1007;
    private static final long CHANNEL = -1001;
    private static final ObjectMapper JSON = new ObjectMapper();

    private Bench bench;

    @BeforeEach
    void start() throws IOException {
        bench = Bench.open().start();
        bench.newsroom.withDigest("matinale", "La matinale");
        bench.telegram.know(GROUP, "group", "Neighbours");
        bench.telegram.know(FORUM, "supergroup", "Forum");
        bench.telegram.know(CHANNEL, "channel", "Harbour news");
        bench.telegram.know(ANN, "private", "en");
    }

    @AfterEach
    void end() {
        bench.close();
    }

    private void update(String json) {
        try {
            bench.telegram.update(JSON.readTree(json));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private String lastAnswer(int answers) {
        return bench.telegram
                .awaitCalls("answerCallbackQuery", answers)
                .getLast()
                .path("text")
                .asText();
    }

    @Test
    void theSettingsOfAChatWhoseDigestIsGoneAreShownAndItCanBeEnded() {
        bench.ask(ANN, "/subscribe matinale");
        bench.newsroom.remove("matinale");

        Posted card = bench.ask(ANN, "/settings");
        assertThat(card.buttons()).isNotEmpty();
        bench.telegram.press(ANN, card, "set:11:D");
        assertThat(bench.telegram.awaitChange(card).buttons()).isNotEmpty();
        Posted list = bench.ask(ANN, "/unsubscribe");
        bench.telegram.press(ANN, list, "sub:11:-matinale");
        bench.inbox.awaitDone(5);

        assertThat(bench.chats.subscriptions(Address.of(ANN))).isEmpty();
    }

    @Test
    void aButtonOfAMessageThatIsInaccessibleIsFollowedAndShownAnew() {
        update("""
                {"callback_query": {"id": "old", "chat_instance": "1", "data": "set:11:s=BRIEF",
                  "from": {"id": 11, "is_bot": false, "first_name": "Ann", "language_code": "en"},
                  "message": {"message_id": 3, "date": 0, "chat": {"id": 11, "type": "private", "first_name": "Ann"}}}}""");

        assertThat(bench.telegram
                        .awaitMessage(ANN, "How should each story be shown")
                        .buttons())
                .isNotEmpty();
        // It is a private chat that was not met before: its settings are those of whom pressed.
        assertThat(bench.chats.settings(Address.of(ANN)).style()).isEqualTo(Style.BRIEF);
    }

    @Test
    void aButtonOfAnInlineMessageIsSaidToBeTooOld() {
        update("""
                {"callback_query": {"id": "inline", "chat_instance": "1", "data": "set:11:s=BRIEF",
                  "from": {"id": 11, "is_bot": false, "first_name": "Ann", "language_code": "en"},
                  "inline_message_id": "AAQEAA"}}""");

        assertThat(lastAnswer(1)).isNotEmpty();
        assertThat(bench.chats.settings(Address.of(ANN)).style()).isNull();
    }

    @Test
    void aVoteUnderAPostThatCanBeChangedNoMoreCounts() {
        bench.service().sender().send(Address.of(CHANNEL), MemoryPosts.content(17));
        Posted post = bench.telegram.awaitMessage(CHANNEL, "La matinale");
        bench.posts.sent(17, Address.of(CHANNEL), (long) post.id());
        bench.telegram.fail("editMessageReplyMarkup", Fault.says(400, "Bad Request: message can't be edited"));

        bench.telegram.press(ANN, post, "like:17");
        bench.telegram.awaitCalls("editMessageReplyMarkup", 1);

        assertThat(bench.votes.of(17).liked()).isOne();
        assertThat(bench.ask(ANN, "/latest 2").text()).isEqualTo("Latest 2 en");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sources:17", "like:17", "more:17", "mute:17", "back:17"})
    void underAPostThatIsKeptNoMoreItIsSaidWithoutHarm(String data) {
        bench.service().sender().send(Address.of(CHANNEL), MemoryPosts.content(17));
        Posted post = bench.telegram.awaitMessage(CHANNEL, "La matinale");

        bench.telegram.press(ANN, post, data);

        assertThat(lastAnswer(1)).isNotEmpty();
    }

    @Test
    void aChannelThatWritesInAGroupIsNoAdministratorOfIt() {
        update("""
                {"message": {"message_id": 5, "date": 1772000000, "chat": {"id": -500, "type": "group", "title": "N"},
                  "from": {"id": 136817688, "is_bot": true, "first_name": "Channel"},
                  "sender_chat": {"id": -1001, "type": "channel", "title": "Harbour news"}, "text": "/subscribe"}}""");

        bench.telegram.awaitMessage(GROUP, "Only the administrators of this chat");
        assertThat(bench.chats.subscribers("matinale")).isEmpty();
    }

    @Test
    void whatIsCorrectedIsNotDoneASecondTime() {
        bench.ask(ANN, "/latest 2");
        update("""
                {"edited_message": {"message_id": 5, "date": 1772000000, "edit_date": 1772000009,
                  "chat": {"id": 11, "type": "private", "first_name": "Ann"},
                  "from": {"id": 11, "is_bot": false, "first_name": "Ann"}, "text": "/latest 3"}}""");
        update("""
                {"edited_channel_post": {"message_id": 6, "date": 1772000000, "edit_date": 1772000009,
                  "chat": {"id": -1001, "type": "channel", "title": "Harbour news"}, "text": "/latest 3"}}""");

        bench.inbox.awaitDone(3);
        assertThat(bench.telegram.messages(ANN)).hasSize(1);
        assertThat(bench.telegram.messages(CHANNEL)).isEmpty();
    }

    @Test
    void aChannelIsAnsweredAsItself() {
        bench.telegram.post(CHANNEL, "/latest 4");

        bench.telegram.awaitMessage(CHANNEL, "Latest 4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"message thread not found", "TOPIC_DELETED", "TOPIC_CLOSED"})
    void whereTheTopicIsGoneTheAnswerComesAboveTheTopics(String refusal) {
        bench.telegram.fail("sendMessage", Fault.says(400, "Bad Request: " + refusal));
        update("""
                {"message": {"message_id": 5, "date": 1772000000, "chat": {"id": -1007, "type": "supergroup", "title": "F"},
                  "from": {"id": 12, "is_bot": false, "first_name": "Boris", "language_code": "en"},
                  "is_topic_message": true, "message_thread_id": 77, "text": "/latest 3"}}""");

        Posted answer = bench.telegram.awaitMessage(FORUM, "Latest 3");
        assertThat(answer.thread()).isNull();
        bench.inbox.awaitDone(1);
        assertThat(bench.chats.lost()).containsOnlyKeys(new Address("-1007", 77));
    }

    @Test
    void manyWhoPressAtOnceAllHaveWhatTheyChose() {
        for (int person = 100; person < 112; person++) {
            bench.telegram.member(GROUP, person, "administrator");
            bench.telegram.know(person, "private", "en");
        }
        bench.telegram.say(100, GROUP, "/settings");
        Posted card = bench.telegram.awaitMessage(GROUP, "Settings for");
        for (int person = 100; person < 112; person++) {
            bench.telegram.press(person, card, "set:-500:t=+%02d:15".formatted(person - 100));
        }

        bench.inbox.awaitDone(13);
        assertThat(bench.chats.settings(Address.of(GROUP)).timing().times()).hasSize(12);
    }

    @Test
    void anUpdateOfBoundlessDepthIsNoUpdate() {
        String deep = "{\"update_id\": 7, \"message\": " + "{\"reply_to_message\": ".repeat(100_000);

        assertThatThrownBy(() -> bench.service().take(deep)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anUpdateOfGreatDepthIsDoneWith() {
        String deep = "{\"message\": " + "{\"reply_to_message\": ".repeat(400) + "{}" + "}".repeat(401);
        update(deep);

        bench.inbox.awaitDone(1);
        assertThat(bench.ask(BORIS, "/latest 2").text()).isEqualTo("Latest 2 en");
    }
}

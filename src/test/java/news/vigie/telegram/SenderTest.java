package news.vigie.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import news.vigie.chat.Closure;
import news.vigie.digest.Address;
import news.vigie.notice.Notice;
import news.vigie.pipeline.beat.Health;
import news.vigie.pipeline.outbox.Sent;
import news.vigie.render.Button;
import news.vigie.render.Messages;
import news.vigie.render.RenderedPost;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What became of a post: certain where it is, unsure where it is not. */
class SenderTest {
    private static final Address CHANNEL = Address.of(-1001);
    private static final RenderedPost POST = RenderedPost.of("<b>Harbour</b> reopens &amp; waits");

    private Bench bench;

    @BeforeEach
    void open() throws IOException {
        bench = Bench.open();
        bench.telegram.know(-1001, "channel", "harbour");
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private Sent send(RenderedPost post) {
        return bench.service().sender().send(CHANNEL, post);
    }

    @Test
    void tellsTheNumberOfWhatArrived() {
        Sent sent = send(POST);

        Posted posted = bench.telegram.messages(-1001).getFirst();
        assertThat(sent).isEqualTo(new Sent.Delivered(posted.id()));
        assertThat(posted.text()).isEqualTo("Harbour reopens & waits");
        assertThat(posted.call().at("/link_preview_options/is_disabled").asBoolean())
                .isTrue();
        assertThat(posted.call().has("message_thread_id")).isFalse();
    }

    @Test
    void showsAPhotoLargeAboveAndThePageOfAStorySmallBelow() {
        send(picture());
        send(new RenderedPost("x", List.of(), URI.create("https://a.example/1")));

        List<Posted> posted = bench.telegram.messages(-1001);
        assertThat(posted.getFirst().call().path("link_preview_options").toString())
                .isEqualTo("{\"url\":\"https://a.example/1.jpg\","
                        + "\"prefer_large_media\":true,\"show_above_text\":true}");
        assertThat(posted.getLast().call().path("link_preview_options").toString())
                .contains("https://a.example/1\"", "\"prefer_small_media\":true");
    }

    @Test
    void aPictureThatTelegramCannotGetIsLeftOut() {
        bench.telegram.fail("sendMessage", Fault.says(400, "Bad Request: failed to get HTTP URL content"));

        assertThat(send(picture())).isInstanceOf(Sent.Delivered.class);
        assertThat(bench.telegram.messages(-1001))
                .singleElement()
                .satisfies(posted -> assertThat(posted.call()
                                .at("/link_preview_options/is_disabled")
                                .asBoolean())
                        .isTrue());
    }

    private static RenderedPost picture() {
        return new RenderedPost(
                "<b>x</b>",
                List.of(),
                URI.create("https://a.example/1"),
                null,
                null,
                List.of(),
                URI.create("https://a.example/1.jpg"));
    }

    @Test
    void sendsButtonsPreviewAndTopicToAPublicName() {
        var keyboard = List.of(List.of(
                new Button("1", URI.create("https://a.example/1"), null),
                new Button("bad", URI.create("http://localhost/"), null),
                new Button("More", null, "more:1"),
                new Button("too long", null, "x".repeat(65))));

        bench.service()
                .sender()
                .send(
                        new Address("@harbour", 7),
                        new RenderedPost("<i>x</i>", keyboard, URI.create("https://a.example/1")));

        Posted posted = bench.telegram.messages(-1001).getFirst();
        assertThat(posted.buttons()).containsExactly("https://a.example/1", "more:1");
        assertThat(posted.thread()).isEqualTo(7);
        assertThat(posted.call().at("/link_preview_options/url").asText()).isEqualTo("https://a.example/1");
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                Arguments.of(400, "Bad Request: chat not found", Closure.NOT_FOUND),
                Arguments.of(400, "Bad Request: Need administrator rights in the channel chat", Closure.MAY_NOT_POST),
                Arguments.of(
                        400, "Bad Request: not enough rights to send text messages to the chat", Closure.MAY_NOT_WRITE),
                Arguments.of(400, "Bad Request: have no rights to send a message", Closure.MAY_NOT_WRITE),
                Arguments.of(400, "Bad Request: TOPIC_CLOSED", Closure.TOPIC_CLOSED),
                Arguments.of(400, "Bad Request: PEER_ID_INVALID", Closure.UNSTARTED),
                Arguments.of(403, "Forbidden: bot can't initiate conversation with a user", Closure.UNSTARTED),
                Arguments.of(403, "Forbidden: bot was blocked by the user", Closure.BLOCKED),
                Arguments.of(403, "Forbidden: user is deactivated", Closure.DEACTIVATED),
                Arguments.of(403, "Forbidden: the group chat was deleted", Closure.DELETED),
                Arguments.of(403, "Forbidden: bot is not a member of the supergroup chat", Closure.OUT),
                Arguments.of(403, "Forbidden: bot was kicked from the channel chat", Closure.OUT),
                Arguments.of(400, "Bad Request: not enough rights to send documents to the chat", null));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void aRefusalTellsWhetherAndWhyThePlaceIsClosed(int code, String description, @Nullable Closure closure) {
        bench.telegram.fail("sendMessage", Fault.says(code, description));

        assertThat(send(POST)).isEqualTo(new Sent.Refused(Notice.quoted(description), closure));
    }

    @ParameterizedTest
    @CsvSource({"message thread not found, TOPIC_GONE", "TOPIC_CLOSED, TOPIC_CLOSED"})
    void whatATopicDoesNotTakeArrivesInTheChatItself(String refusal, Closure closure) {
        bench.telegram.fail("sendMessage", Fault.says(400, "Bad Request: " + refusal));

        Sent sent = bench.service().sender().send(new Address("-1001", 7), POST);

        Posted posted = bench.telegram.messages(-1001).getFirst();
        assertThat(sent).isEqualTo(new Sent.Elsewhere(posted.id(), closure));
        assertThat(posted.call().has("message_thread_id")).isFalse();
    }

    @Test
    void theFirstTopicOfAForumGoesWithoutItsNumber() {
        bench.service().sender().send(new Address("-1001", 1), POST);

        assertThat(bench.telegram.calls("sendMessage").getFirst().has("message_thread_id"))
                .isFalse();
    }

    @Test
    void tooManyTellsHowLongToWait() {
        bench.telegram.fail("sendMessage", new Fault.Says(429, "Too Many Requests: retry after 17", "retry_after", 17));

        assertThat(send(POST)).isEqualTo(new Sent.TooMany(Duration.ofSeconds(17)));
    }

    @Test
    void aGroupThatBecameASupergroupHasANewNumber() {
        bench.telegram.fail(
                "sendMessage",
                new Fault.Says(
                        400,
                        "Bad Request: group chat was upgraded to a supergroup chat",
                        "migrate_to_chat_id",
                        -1009L));

        assertThat(send(POST)).isEqualTo(new Sent.Migrated(-1009));
    }

    static Stream<Fault> doubts() {
        return Stream.of(
                new Fault.Cut(true),
                new Fault.Cut(false),
                new Fault.Page(502, true),
                new Fault.Garbage(),
                Fault.says(500, "Internal Server Error"));
    }

    @ParameterizedTest
    @MethodSource("doubts")
    void isUnsureOnceTheRequestHasLeftAndAsksOnlyOnce(Fault fault) {
        assertThat(send(POST)).isInstanceOf(Sent.Delivered.class);
        bench.telegram.fail("sendMessage", fault);

        assertThat(send(POST)).isInstanceOf(Sent.Unsure.class);
        assertThat(bench.telegram.calls("sendMessage")).hasSize(2);
    }

    @Test
    void isSureThatNothingLeftWithoutAConnection() throws IOException {
        try (var gone = Bench.open()) {
            gone.telegram.vanish();

            assertThat(gone.service().sender().send(CHANNEL, POST)).isInstanceOf(Sent.NotSent.class);
        }
    }

    @Test
    void isSureThatNothingLeftForAnUnknownHost() {
        var settings = new TelegramSettings(
                new Token(BotApi.TOKEN), URI.create("http://bot-api.invalid:8081"), List.of(), true);
        try (var service = new TelegramService(settings, bench.parts(), Bench.CLOCK)) {
            assertThat(service.sender().send(CHANNEL, POST)).isInstanceOf(Sent.NotSent.class);
        }
    }

    @Test
    void aTokenThatIsRefusedTurnsTheHealthRed() {
        bench.telegram.fail("sendMessage", Fault.says(401, "Unauthorized"));

        assertThat(send(POST)).isInstanceOf(Sent.Barred.class);
        assertThat(bench.line().level()).isEqualTo(Health.Level.DOWN);
        assertThat(Messages.logged(bench.line().words())).contains("@BotFather", "telegram.token");
    }

    @Test
    void markupThatCannotBeParsedIsSentOnceAsPlainText() {
        assertThat(send(RenderedPost.of("<b>5 < 6</i> &amp; <a href=\"https://a.example/\">more</a>")))
                .isInstanceOf(Sent.Delivered.class);

        assertThat(bench.telegram.messages(-1001)).extracting(Posted::text).containsExactly("5 < 6 & more");
        assertThat(bench.telegram.calls("sendMessage")).hasSize(2);
    }

    @Test
    void anUpdateAnswersTheEarlierPostIfItIsStillThere() {
        bench.service().sender().send(CHANNEL, POST, Optional.of(41L));

        Posted posted = bench.telegram.messages(-1001).getFirst();
        assertThat(posted.replyTo()).isEqualTo(41);
        assertThat(posted.call()
                        .at("/reply_parameters/allow_sending_without_reply")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void whatTheServerFindsTooLongIsSentOnceMoreShortened() {
        String line = "<b>The harbour</b> reopens\n";

        assertThat(send(RenderedPost.of(line.repeat(300)))).isInstanceOf(Sent.Delivered.class);
        assertThat(bench.telegram.messages(-1001))
                .singleElement()
                .satisfies(posted -> assertThat(posted.text())
                        .startsWith("The harbour reopens\nThe harbour reopens\n")
                        .endsWith("\nThe harbour reopens\n…")
                        .hasSizeBetween(3900, 4096));
        assertThat(bench.telegram.calls("sendMessage")).hasSize(2);
    }
}

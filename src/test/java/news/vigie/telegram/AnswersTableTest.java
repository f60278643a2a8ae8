package news.vigie.telegram;

import static news.vigie.telegram.Bench.ANN;
import static news.vigie.telegram.Bench.BORIS;
import static news.vigie.telegram.Bench.OWNER;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.vigie.chat.Chat;
import news.vigie.chat.ChatType;
import news.vigie.chat.Closure;
import news.vigie.digest.Address;
import news.vigie.digest.Edition;
import news.vigie.digest.Style;
import news.vigie.language.Language;
import news.vigie.pipeline.delivery.Deliver;
import news.vigie.pipeline.delivery.Finder;
import news.vigie.pipeline.delivery.Ledger;
import news.vigie.pipeline.delivery.Numbers;
import news.vigie.pipeline.delivery.Traffic;
import news.vigie.pipeline.issue.PostDraft;
import news.vigie.pipeline.outbox.Outbox;
import news.vigie.pipeline.outbox.Post;
import news.vigie.pipeline.outbox.PostState;
import news.vigie.render.RenderedPost;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What becomes of a post, of its chat and of what the owner knows, for every answer of Telegram; from the outbox on. */
class AnswersTableTest {
    private static final long CHANNEL = -1001;
    private static final long SUPERGROUP = -1009;
    private static final Address TOPIC = new Address("-1001", 77);

    private Bench bench;
    private int editions;

    @BeforeEach
    void open() throws IOException {
        bench = Bench.open();
        bench.newsroom.withDigest("matinale", "La matinale");
        bench.telegram.know(CHANNEL, "channel", "Harbour news");
        bench.telegram.know(SUPERGROUP, "supergroup", "Neighbours");
        bench.telegram.know(OWNER, "private", "en");
        bench.chats.met(new Chat(CHANNEL, ChatType.CHANNEL, "Harbour news", null, null, null), Bench.CLOCK.instant());
        bench.chats.subscribe(Address.of(CHANNEL), "matinale", Bench.CLOCK.instant());
        bench.start();
        bench.telegram.awaitIdlePoll();
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private Outbox outbox() {
        return bench.store.database().outbox();
    }

    private void print(Address address, int posts) {
        var edition = new Edition(
                "matinale",
                "La matinale",
                Bench.CLOCK.instant().plusSeconds(editions++),
                Edition.ALL,
                Bench.CLOCK.instant().minusSeconds(60),
                Bench.CLOCK.instant(),
                Bench.CLOCK.instant(),
                false,
                Language.ENGLISH,
                ZoneId.of("UTC"),
                Style.FULL,
                List.of());
        List<PostDraft> drafts = IntStream.rangeClosed(1, posts)
                .mapToObj(part -> new PostDraft(address, part, posts, RenderedPost.of("<b>News</b> " + part)))
                .toList();
        assertThat(bench.store.database().press().publish(edition, drafts)).isTrue();
    }

    /** Until nothing is left that goes now. */
    private void deliver() {
        var exit = new Deliver.Exit(
                bench.service().sender(), Finder.BLIND, new Traffic(Bench.wide(), new Numbers(Ledger.NONE)));
        try (var deliver = new Deliver(outbox(), exit, bench.chats, bench.health, Bench.CLOCK)) {
            deliver.start();
            bench.await("to be delivered", () -> outbox().recent(100).stream().noneMatch(this::isToGo));
        }
    }

    private boolean isToGo(Post post) {
        return post.state() == PostState.SENDING
                || (post.state() == PostState.PENDING && !post.due().isAfter(Bench.CLOCK.instant()));
    }

    private Post only() {
        assertThat(outbox().recent(10)).hasSize(1);
        return outbox().recent(10).getFirst();
    }

    private static Arguments closes(int code, String description, Closure closure) {
        return Arguments.of(code, description, closure);
    }

    static Stream<Arguments> closed() {
        return Stream.of(
                closes(400, "Bad Request: chat not found", Closure.NOT_FOUND),
                closes(400, "Bad Request: need administrator rights in the channel chat", Closure.MAY_NOT_POST),
                closes(400, "Bad Request: not enough rights to send text messages to the chat", Closure.MAY_NOT_WRITE),
                closes(400, "Bad Request: have no rights to send a message", Closure.MAY_NOT_WRITE),
                closes(400, "Bad Request: CHAT_WRITE_FORBIDDEN", Closure.MAY_NOT_WRITE),
                closes(400, "Bad Request: PEER_ID_INVALID", Closure.UNSTARTED),
                closes(403, "Forbidden: bot can't initiate conversation with a user", Closure.UNSTARTED),
                closes(403, "Forbidden: bot was blocked by the user", Closure.BLOCKED),
                closes(403, "Forbidden: user is deactivated", Closure.DEACTIVATED),
                closes(403, "Forbidden: bot was kicked from the channel chat", Closure.OUT),
                closes(403, "Forbidden: bot was kicked from the supergroup chat", Closure.OUT),
                closes(403, "Forbidden: bot is not a member of the channel chat", Closure.OUT),
                closes(403, "Forbidden: the group chat was deleted", Closure.DELETED),
                closes(403, "Forbidden: a reason that nobody has heard of", Closure.OUT));
    }

    @ParameterizedTest
    @MethodSource("closed")
    void aClosedChatFailsItsPostsAndIsToldOnceHoweverManyThereAre(int code, String description, Closure closure) {
        IntStream.range(0, 50).forEach(post -> bench.telegram.fail("sendMessage", Fault.says(code, description)));
        bench.telegram.fail("getChat", Fault.says(code, description));
        print(Address.of(CHANNEL), 50);
        deliver();

        assertThat(outbox().counts()).containsEntry(PostState.FAILED, 50L);
        assertThat(outbox().troubled(1).getFirst().reason()).isNotNull();
        assertThat(bench.chats.lost()).containsEntry(Address.of(CHANNEL), closure);
        assertThat(outbox().untoldMisses(1)).isEmpty();
        bench.await("to be told", () -> bench.chats.untold().isEmpty());
        assertThat(bench.telegram.messages(OWNER)).hasSize(1);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of(400, "Bad Request: text must be non-empty"),
                Arguments.of(400, "Bad Request: MESSAGE_ID_INVALID"),
                Arguments.of(400, "Bad Request: a reason that nobody has heard of"),
                Arguments.of(404, "Not Found: method not found"),
                Arguments.of(413, "Request Entity Too Large"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void aPostThatIsRefusedForItselfIsListedAndTheOwnersAreToKnow(int code, String description) {
        bench.telegram.fail("sendMessage", Fault.says(code, description));
        print(Address.of(CHANNEL), 2);
        deliver();

        assertThat(outbox().counts()).containsEntry(PostState.FAILED, 1L).containsEntry(PostState.SENT, 1L);
        assertThat(outbox().untoldMisses(9)).hasSize(1);
        assertThat(outbox().troubled(9)).hasSize(1);
        assertThat(bench.chats.lost()).isEmpty();
    }

    static Stream<Arguments> mended() {
        return Stream.of(
                Arguments.of(
                        "Bad Request: can't parse entities: Unclosed start tag at byte offset 3", Address.of(CHANNEL)),
                Arguments.of("Bad Request: text is too long", Address.of(CHANNEL)),
                Arguments.of("Bad Request: BUTTON_DATA_INVALID", Address.of(CHANNEL)),
                Arguments.of("Bad Request: reply markup is too long", Address.of(CHANNEL)),
                Arguments.of("Bad Request: message thread not found", TOPIC),
                Arguments.of("Bad Request: TOPIC_CLOSED", TOPIC));
    }

    @ParameterizedTest
    @MethodSource("mended")
    void whatIsWrongWithTheFormOrTheTopicAloneIsSentOnceMoreWithoutIt(String description, Address address) {
        bench.telegram.fail("sendMessage", Fault.says(400, description));
        print(address, 1);
        deliver();

        assertThat(only().state()).isEqualTo(PostState.SENT);
        assertThat(bench.telegram.messages(CHANNEL)).extracting(Posted::text).containsExactly("News 1");
        assertThat(bench.chats.lost().keySet()).isEqualTo(address.thread() == null ? Set.of() : Set.of(TOPIC));
    }

    static Stream<Arguments> waiting() {
        return Stream.of(
                Arguments.of(new Fault.Says(429, "Too Many Requests: retry after 17", "retry_after", 17), 17L),
                Arguments.of(new Fault.Says(429, "Too Many Requests: retry after 3600", "retry_after", 3600), 3600L),
                Arguments.of(Fault.says(429, "Too Many Requests"), 30L),
                Arguments.of(Fault.says(401, "Unauthorized"), 60L),
                Arguments.of(Fault.says(401, "Unauthorized: invalid token specified"), 60L),
                Arguments.of(Fault.says(404, "Not Found"), 60L));
    }

    @ParameterizedTest
    @MethodSource("waiting")
    void whatIsToWaitWaitsSoLongAndItIsNoTry(Fault fault, long seconds) {
        bench.telegram.fail("sendMessage", fault);
        print(Address.of(CHANNEL), 1);
        deliver();

        assertThat(only().state()).isEqualTo(PostState.PENDING);
        assertThat(only().attempts()).isZero();
        assertThat(only().due()).isEqualTo(Bench.CLOCK.instant().plusSeconds(seconds));
        assertThat(outbox().untoldMisses(9)).isEmpty();
        assertThat(bench.telegram.calls("sendMessage")).hasSize(1);
    }

    @Test
    void aGroupThatBecameASupergroupGetsItsPostThere() {
        bench.telegram.know(-500, "group", "Neighbours");
        bench.telegram.fail(
                "sendMessage",
                new Fault.Says(
                        400,
                        "Bad Request: group chat was upgraded to a supergroup chat",
                        "migrate_to_chat_id",
                        SUPERGROUP));
        bench.chats.subscribe(Address.of(-500), "matinale", Bench.CLOCK.instant());
        print(Address.of(-500), 2);
        deliver();

        assertThat(bench.telegram.messages(SUPERGROUP)).extracting(Posted::text).containsExactly("News 1", "News 2");
        assertThat(bench.chats.subscriptions(Address.of(-500))).isEmpty();
        assertThat(bench.chats.subscriptions(Address.of(SUPERGROUP))).hasSize(1);
    }

    @Test
    void whatFailedWhileAChatWasClosedDoesNotComeByTheDozenWhenItIsBack() {
        IntStream.range(0, 12)
                .forEach(post -> bench.telegram.fail(
                        "sendMessage", Fault.says(403, "Forbidden: bot was kicked from the channel chat")));
        bench.telegram.fail("getChat", Fault.says(403, "Forbidden: bot was kicked from the channel chat"));
        print(Address.of(CHANNEL), 12);
        deliver();
        bench.telegram.awaitMessage(OWNER, "Harbour news");

        bench.telegram.makeBot(BORIS, CHANNEL, "administrator");
        bench.telegram.awaitMessage(OWNER, "I can post in");
        print(Address.of(CHANNEL), 1);
        deliver();

        assertThat(bench.telegram.messages(CHANNEL)).extracting(Posted::text).containsExactly("News 1");
        assertThat(bench.chats.lost()).isEmpty();
    }

    @Test
    void whoBlockedTheBotAndWritesToItAgainGetsHisPostsAgain() {
        bench.telegram.know(ANN, "private", "en");
        bench.chats.met(new Chat(ANN, ChatType.PRIVATE, "Ann", null, null, null), Bench.CLOCK.instant());
        bench.chats.subscribe(Address.of(ANN), "matinale", Bench.CLOCK.instant());
        bench.telegram.fail("sendMessage", Fault.says(403, "Forbidden: bot was blocked by the user"));
        print(Address.of(ANN), 1);
        deliver();
        assertThat(bench.chats.lost()).containsKey(Address.of(ANN));

        bench.telegram.say(ANN, "/start");
        bench.await("to be back", () -> bench.chats.lost().isEmpty());
        print(Address.of(ANN), 1);
        deliver();
        bench.telegram.awaitMessage(ANN, "News 1");
    }
}

package news.vigie.pipeline.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import news.vigie.chat.Chat;
import news.vigie.chat.ChatType;
import news.vigie.chat.Closure;
import news.vigie.digest.Address;
import news.vigie.language.Language;
import news.vigie.notice.Notice;
import news.vigie.pipeline.beat.Health;
import news.vigie.pipeline.outbox.Outbox;
import news.vigie.pipeline.outbox.Post;
import news.vigie.pipeline.outbox.PostState;
import news.vigie.pipeline.outbox.Request;
import news.vigie.pipeline.outbox.Sender;
import news.vigie.pipeline.outbox.Sent;
import news.vigie.pipeline.pace.DeliverySettings;
import news.vigie.render.RenderedPost;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From the outbox to a server that answers as a test says; the store is a real one. */
class DeliverTest extends DeliveryScene {
    /** The pace counts from when a message has arrived, which may be after the clock was first put on. */
    private @Nullable String nextWhileTimePasses() throws InterruptedException {
        String call = null;
        for (int seconds = 0; call == null && seconds < 60; seconds += 2) {
            clock.pass(Duration.ofSeconds(2));
            call = calls.poll(500, TimeUnit.MILLISECONDS);
        }
        return call;
    }

    @Test
    void whatTheStoreDoesNotTakeIsSettledLaterAndNotSentAgain() throws InterruptedException {
        var refusals = new AtomicInteger(1);
        print(GROUP, "one", "two");
        var settings = new DeliverySettings(true, Duration.ofHours(1), 30, 1, 20);
        Outbox failing = refusing(database.outbox(), refusals);
        var exit = new Deliver.Exit(this::answer, Finder.BLIND, Traffic.of(settings, Ledger.NONE));
        try (var deliver = new Deliver(failing, exit, database.chats(), new Health(), clock)) {
            deliver.start();
            assertThat(calls.poll(10, TimeUnit.SECONDS)).isEqualTo("-100 one");
            assertThat(nextWhileTimePasses()).isEqualTo("-100 two");
        }

        assertThat(refusals.get()).isNegative();
        assertThat(calls).isEmpty();
        assertThat(database.outbox().counts()).containsEntry(PostState.SENT, 2L);
    }

    /** The store, but as often as it says {@code sent} is refused first. */
    private static Outbox refusing(Outbox outbox, AtomicInteger refusals) {
        return (Outbox) Proxy.newProxyInstance(
                Outbox.class.getClassLoader(), new Class<?>[] {Outbox.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("sent") && refusals.getAndDecrement() > 0) {
                        throw new IllegalStateException("the disk is full");
                    }
                    return method.invoke(outbox, arguments);
                });
    }

    @ParameterizedTest
    @CsvSource({
        "delivered, true, SENT",
        "refused, true, FAILED",
        "too-many, true, PENDING",
        "not-sent, true, PENDING",
        "unsure, true, SOUGHT",
        "unsure, false, SOUGHT",
        "barred, true, PENDING",
        "migrated, true, PENDING",
    })
    void everyAnswerLeadsToItsState(String answer, boolean onceAtMost, PostState state) {
        Map<String, Sent> all = Map.of(
                "delivered", new Sent.Delivered(42),
                "refused", new Sent.Refused(Notice.quoted("chat not found"), Closure.NOT_FOUND),
                "too-many", new Sent.TooMany(Duration.ofSeconds(30)),
                "barred", new Sent.Barred(Notice.quoted("Unauthorized")),
                "not-sent", new Sent.NotSent(Notice.quoted("connection refused")),
                "unsure", new Sent.Unsure(Notice.quoted("the connection was cut")),
                "migrated", new Sent.Migrated(-300));
        answers.add(all.get(answer));
        print(GROUP, "one");
        round(onceAtMost);

        assertThat(only().state()).isEqualTo(state);
        assertThat(calls).containsExactly("-100 one");
    }

    @Test
    void aTokenThatIsRefusedStopsAllForAMinuteAtATimeAndNothingFailsOfIt() {
        print(GROUP, "one");
        print(OTHER, "two");
        try (Deliver deliver = deliver(true)) {
            for (int tries = 0; tries < 200; tries++) {
                answers.add(new Sent.Barred(Notice.quoted("Unauthorized")));
                answers.add(new Sent.Barred(Notice.quoted("Unauthorized")));
                deliver.round();
                deliver.round();
                clock.pass(Duration.ofSeconds(61));
            }
        }
        assertThat(calls).hasSizeLessThanOrEqualTo(400);
        assertThat(database.outbox().counts()).containsEntry(PostState.PENDING, 2L);

        answers.clear();
        calls.clear();
        clock.pass(Duration.ofMinutes(2));
        round(true);
        assertThat(calls).containsExactlyInAnyOrder("-100 one", "-200 two");
        assertThat(database.outbox().counts()).containsEntry(PostState.SENT, 2L);
    }

    @Test
    void ofAPostThatIsRefusedForItselfAnOwnerIsToKnowUntilHeDoesAndNotOfAClosedChat() {
        answers.add(new Sent.Refused(Notice.quoted("message is too long"), null));
        answers.add(new Sent.Refused(Notice.quoted("the bot was kicked"), Closure.OUT));
        print(GROUP, "one");
        round(true);
        print(OTHER, "two");
        round(true);

        List<Post> missed = database.outbox().untoldMisses(10);
        assertThat(missed).extracting(Post::address).containsExactly(GROUP);
        database.outbox().toldOfMisses(List.of(missed.getFirst().id()));
        assertThat(database.outbox().untoldMisses(10)).isEmpty();
        assertThat(database.outbox().troubled(10)).hasSize(2);
    }

    @Test
    void aClosedChatWaitsWhetherItGoesByItsNumberOrByAName() {
        database.chats().met(chat(-100), NOON);
        answers.add(new Sent.Refused(Notice.quoted("the bot was kicked"), Closure.OUT));
        answers.add(new Sent.Refused(Notice.quoted("chat not found"), Closure.NOT_FOUND));
        print(GROUP, "one");
        round(true);
        print(new Address("@Aldham", null), "two");
        round(true);

        assertThat(database.chats().lost())
                .isEqualTo(Map.of(GROUP, Closure.OUT, new Address("@aldham", null), Closure.NOT_FOUND));
        assertThat(database.outbox().counts()).containsEntry(PostState.FAILED, 2L);
    }

    @Test
    void whatArrivedInTheChatInsteadOfItsTopicIsSentAndTheTopicWaits() {
        var topic = new Address("-100", 7);
        answers.add(new Sent.Elsewhere(42, Closure.TOPIC_CLOSED));
        print(topic, "one");
        round(true);

        assertThat(only().state()).isEqualTo(PostState.SENT);
        assertThat(only().messageId()).isEqualTo(42);
        assertThat(database.chats().lost()).isEqualTo(Map.of(topic, Closure.TOPIC_CLOSED));
    }

    @Test
    void whatBreaksOffMayHaveArrived() {
        print(GROUP, "one");
        Sender broken = (address, post, answered) -> {
            throw new IllegalStateException("a fault of ours");
        };
        var exit = new Deliver.Exit(broken, finder, Traffic.of(DeliverySettings.DEFAULT, Ledger.NONE));
        try (var deliver = new Deliver(database.outbox(), exit, database.chats(), new Health(), clock)) {
            deliver.round();
        }

        assertThat(only().state()).isEqualTo(PostState.SOUGHT);
    }

    @Test
    void partsOfAnEditionArriveInOrderEvenIfOneFailsFirst() {
        answers.add(new Sent.NotSent(Notice.quoted("connection refused")));
        print(GROUP, "first", "second");
        for (int i = 0; i < 4; i++) {
            round(true);
            clock.pass(Duration.ofSeconds(5));
        }

        assertThat(calls).containsExactly("-100 first", "-100 first", "-100 second");
    }

    @ParameterizedTest
    @CsvSource({"true, UNKNOWN", "false, SENT"})
    void whatCannotBeLookedForIsSettledByThePolicy(boolean onceAtMost, PostState state) {
        print(GROUP, "one");
        assertThat(database.outbox().begin(only(), OptionalLong.empty(), clock.instant()))
                .isTrue();
        database.outbox().interrupted(clock.instant(), clock.instant());
        for (int rounds = 0; rounds < 4; rounds++) {
            round(onceAtMost);
            clock.pass(Duration.ofSeconds(5));
        }

        assertThat(only().state()).isEqualTo(state);
        assertThat(database.outbox().untold()).isEqualTo(onceAtMost ? 1 : 0);
        assertThat(finder.looks).isEmpty();
    }

    @Test
    void whatMayHaveArrivedIsLookedForAndNotSentAgain() {
        answers.add(new Sent.Delivered(41));
        answers.add(new Sent.Unsure(Notice.quoted("the connection was cut")));
        print(GROUP, "one", "two", "three");
        finder.stands.put(43L, "two");
        finder.stands.put(42L, "what a reader wrote");
        untilAllIsSent();

        assertThat(calls).containsExactly("-100 one", "-100 two", "-100 three");
        assertThat(finder.looks).containsExactly(42L, 43L);
        assertThat(database.outbox().recent(3)).extracting(Post::state).containsOnly(PostState.SENT);
        assertThat(database.outbox().recent(3)).extracting(Post::messageId).contains(43L);
    }

    @Test
    void whatStandsNowhereIsSentOnceMoreBeforeWhatComesAfterIt() {
        answers.add(new Sent.Delivered(41));
        answers.add(new Sent.Unsure(Notice.quoted("the connection was cut")));
        print(CHANNEL, "one", "two", "three");
        untilAllIsSent();

        assertThat(calls)
                .extracting(call -> call.substring(call.indexOf(' ') + 1))
                .containsExactly("one", "two", "two", "three");
        assertThat(finder.looks).doesNotContain(41L).hasSizeBetween(20, 100);
    }

    @Test
    void whereOtherChatsAreCountedNothingIsAbsentBeforeALaterNumberIsKnown() {
        answers.add(new Sent.Delivered(41));
        answers.add(new Sent.Unsure(Notice.quoted("the connection was cut")));
        print(GROUP, "one", "two", "three");
        try (Deliver deliver = deliver(true)) {
            deliver.start();
            for (int looks = 0; looks < 2000 && database.outbox().untold() == 0; looks++) {
                clock.pass(Duration.ofSeconds(1));
                deliver.wake();
                LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
            }
        }

        assertThat(Collections.frequency(new ArrayList<>(calls), "-100 two")).isEqualTo(1);
        assertThat(database.outbox().counts()).containsEntry(PostState.UNKNOWN, 1L);
    }

    @Test
    void aSearchGoesOnAfterTheNextStartWhereItHadCome() {
        answers.add(new Sent.Delivered(41));
        answers.add(new Sent.Unsure(Notice.quoted("the connection was cut")));
        print(CHANNEL, "one", "two", "three");
        LongStream.rangeClosed(42, 60).forEach(number -> finder.stands.put(number, "what an editor wrote"));
        finder.stands.put(61L, "two");
        while (finder.looks.size() < 9) {
            for (int rounds = 0; rounds < 4; rounds++) {
                clock.pass(Duration.ofSeconds(2));
                round(true);
            }
        }
        untilAllIsSent();

        assertThat(calls).hasSize(3);
        assertThat(finder.looks).doesNotHaveDuplicates().contains(61L);
    }

    @Test
    void whatSomebodyAsksForAnswersHimAndArrivesOnceThoughTheServiceEndsMeanwhile() {
        finder.stands.put(43L, "the news");
        answers.add(new Sent.Delivered(41));
        answers.add(new Sent.Unsure(Notice.quoted("the connection was cut")));
        print(CHANNEL, "one");
        round(true);
        var request = new Request(
                CHANNEL, "message 42", 42L, List.of(RenderedPost.of("the news"), RenderedPost.of("more news")));
        database.outbox().take(request, clock.instant());
        clock.pass(Duration.ofSeconds(5));
        round(true);
        database.outbox().take(request, clock.instant());
        print(CHANNEL, "two", "three");
        untilAllIsSent();

        assertThat(calls).filteredOn(call -> call.contains("the news")).hasSize(1);
        assertThat(calls).filteredOn(call -> call.contains("more news")).hasSize(1);
        assertThat(replies).containsExactly(42L);
        assertThat(database.outbox().counts()).containsEntry(PostState.SENT, 5L).containsEntry(PostState.UNKNOWN, 0L);
    }

    @Test
    void whatArrivesAfterItsNumberWasLookedAtIsFoundAllTheSame() {
        answers.add(new Sent.Delivered(41));
        answers.add(new Sent.Unsure(Notice.quoted("the connection was cut")));
        print(CHANNEL, "one", "two", "three");
        finder.events.put(3, () -> finder.stands.put(42L, "two"));
        untilAllIsSent();

        assertThat(finder.looks).containsSubsequence(42L, 43L, 42L);
        assertThat(calls).hasSize(3);
        assertThat(database.outbox().recent(3)).extracting(Post::messageId).contains(42L);
    }

    @Test
    void aMessageOfAnybodyElseWithALaterDateShowsWhereAPostWouldStand() {
        answers.add(new Sent.Delivered(41));
        answers.add(new Sent.Unsure(Notice.quoted("the connection was cut")));
        print(GROUP, "one", "two", "three");
        Traffic traffic = traffic(true);
        traffic.numbers().dated(NOON, NOON);
        Instant date = NOON.plus(Duration.ofMinutes(5));
        finder.events.put(1, () -> traffic.numbers().seen(OTHER, 44, date, date));
        untilAllIsSent(traffic);

        assertThat(Collections.frequency(new ArrayList<>(calls), "-100 two")).isEqualTo(2);
        assertThat(finder.looks).containsOnly(42L, 43L);
        assertThat(finder.soundings).hasValue(0);
    }

    @Test
    void whatLookingLeftBehindIsDeletedAtTheStart() {
        try (Deliver deliver = deliver(true)) {
            deliver.start();
        }

        assertThat(finder.sweeps).hasValue(1);
    }

    @Test
    void whoAskedAnHourAgoDoesNotWaitAnyMore() {
        database.outbox().take(new Request(CHANNEL, "message 42", 42L, List.of(RenderedPost.of("the news"))), NOON);
        clock.reach(NOON.plus(Duration.ofMinutes(61)));
        round(true);

        assertThat(calls).isEmpty();
        assertThat(database.outbox().counts()).containsEntry(PostState.FAILED, 1L);
    }

    private boolean isUnderWay() {
        Map<PostState, Long> counts = database.outbox().counts();
        return Stream.of(PostState.PENDING, PostState.SENDING, PostState.SOUGHT)
                .anyMatch(state -> counts.getOrDefault(state, 0L) > 0);
    }

    private void untilAllIsSent() {
        untilAllIsSent(traffic(true));
    }

    private void untilAllIsSent(Traffic traffic) {
        try (Deliver deliver = deliver(traffic)) {
            deliver.start();
            for (int looks = 0; looks < 2000 && isUnderWay(); looks++) {
                clock.pass(Duration.ofSeconds(1));
                deliver.wake();
                LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
            }
        }
    }

    @Test
    void whatBecameUnknownLongAgoIsNotSentWhenThePolicyChanges() throws Exception {
        print(GROUP, "old");
        answers.add(new Sent.Unsure(Notice.quoted("reset")));
        round(true);
        clock.pass(Duration.ofSeconds(5));
        round(true);
        print(OTHER, "new");
        try (Deliver deliver = deliver(false)) {
            deliver.start();
            calls.take();
            assertThat(calls.poll(10, TimeUnit.SECONDS)).isEqualTo("-200 new");
        }

        assertThat(calls).isEmpty();
        assertThat(database.outbox().counts()).containsEntry(PostState.UNKNOWN, 1L);
    }

    @Test
    void aGroupThatMovedGetsItsPostAtItsNewNumber() {
        database.chats().met(chat(-100), NOON);
        answers.add(new Sent.Migrated(-300));
        print(GROUP, "one");
        round(true);
        clock.pass(Duration.ofSeconds(2));
        round(true);

        assertThat(calls).containsExactly("-100 one", "-300 one");
        assertThat(only().state()).isEqualTo(PostState.SENT);
    }

    private static Chat chat(long id) {
        return new Chat(id, ChatType.GROUP, "Aldham", null, Language.ENGLISH, null);
    }
}

package news.vigie.telegram.update;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import news.vigie.store.SpareDatabase;
import news.vigie.telegram.WatchedInbox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MailroomTest {
    private static final Instant NOW = Instant.parse("2027-03-05T08:00:00Z");

    private final SpareDatabase store = SpareDatabase.take();
    private final WatchedInbox inbox = new WatchedInbox(store.database().inbox());
    private final LinkedBlockingQueue<Integer> answered = new LinkedBlockingQueue<>();

    @AfterEach
    void close() {
        store.close();
    }

    private void put(long update, long chat) {
        inbox.put(
                update,
                "{\"update_id\": %d, \"message\": {\"chat\": {\"id\": %d, \"type\": \"private\"}}}"
                        .formatted(update, chat),
                NOW);
    }

    private Mailroom mailroom(Clerk clerk) {
        return new Mailroom(inbox, clerk, InstantSource.fixed(NOW));
    }

    @Test
    void answersAChatInOrderAndEachUpdateOnce() {
        try (var mailroom = mailroom(update -> answered.add(update.getUpdateId()))) {
            mailroom.start();
            IntStream.rangeClosed(1, 2000).forEach(update -> {
                put(update, 11);
                mailroom.wake();
            });
            inbox.awaitDone(2000);
        }
        assertThat(List.copyOf(answered))
                .isEqualTo(IntStream.rangeClosed(1, 2000).boxed().toList());
    }

    @Test
    void oneThatNeverBeganEndsAsWell() {
        mailroom(update -> answered.add(update.getUpdateId())).close();

        assertThat(answered).isEmpty();
    }

    @Test
    void takesMoreThanFitAtOnce() {
        IntStream.rangeClosed(1, 1700).forEach(update -> put(update, update % 7 + 1));
        try (var mailroom = mailroom(update -> answered.add(update.getUpdateId()))) {
            mailroom.start();
            inbox.awaitDone(1700);
        }
        assertThat(answered).hasSize(1700).doesNotHaveDuplicates();
    }

    @Test
    void aChatThatTakesLongHoldsUpNoOther() throws InterruptedException {
        var release = new CountDownLatch(1);
        put(1, 11);
        put(2, 12);
        put(3, 11);
        try (var mailroom = mailroom(update -> {
            if (update.getUpdateId() == 1) {
                awaitRelease(release);
            }
            answered.add(update.getUpdateId());
        })) {
            mailroom.start();
            assertThat(answered.poll(10, TimeUnit.SECONDS)).isEqualTo(2);
            release.countDown();
            inbox.awaitDone(3);
        }
        assertThat(answered).containsExactly(1, 3);
    }

    private static void awaitRelease(CountDownLatch release) {
        try {
            assertThat(release.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void whatBrokeIsDoneWith() {
        put(1, 11);
        put(2, 11);
        try (var mailroom = mailroom(update -> {
            answered.add(update.getUpdateId());
            if (update.getUpdateId() == 1) {
                throw new IllegalStateException("broken on purpose");
            }
        })) {
            mailroom.start();
            inbox.awaitDone(2);
        }
        assertThat(answered).containsExactly(1, 2);
    }

    @Test
    void whatIsPutOffKeepsItsPlaceInItsChat() {
        put(1, 11);
        put(2, 11);
        put(3, 11);
        put(4, 12);
        try (var mailroom = mailroom(update -> {
            if (update.getUpdateId() == 2) {
                throw new CancellationException("the service ends");
            }
            answered.add(update.getUpdateId());
        })) {
            mailroom.start();
            inbox.awaitDone(2);
            put(5, 11);
            put(6, 12);
            mailroom.wake();
            inbox.awaitDone(3);
        }
        assertThat(answered).containsExactlyInAnyOrder(1, 4, 6);
        assertThat(inbox.numbers(10)).containsExactly(2L, 3L, 5L);
    }

    private void type(long update, long person) {
        inbox.put(
                update,
                "{\"update_id\": %d, \"inline_query\": {\"id\": \"q\", \"query\": \"x\", \"offset\": \"\", \"from\": {\"id\": %d, \"is_bot\": false, \"first_name\": \"P\"}}}"
                        .formatted(update, person),
                NOW);
    }

    @Test
    void whatIsTypedElsewhereWaitsForNothingInPrivate() throws InterruptedException {
        var release = new CountDownLatch(1);
        put(1, 11);
        type(2, 11);
        try (var mailroom = mailroom(update -> {
            if (update.getUpdateId() == 1) {
                awaitRelease(release);
            }
            answered.add(update.getUpdateId());
        })) {
            mailroom.start();
            assertThat(answered.poll(10, TimeUnit.SECONDS)).isEqualTo(2);
            release.countDown();
            inbox.awaitDone(2);
        }
    }

    @Test
    void ofWhatOnePersonTypesOnlyTheNewestIsAnswered() throws InterruptedException {
        var release = new CountDownLatch(1);
        type(1, 11);
        try (var mailroom = mailroom(update -> {
            answered.add(update.getUpdateId());
            awaitRelease(release);
        })) {
            mailroom.start();
            assertThat(answered.poll(10, TimeUnit.SECONDS)).isEqualTo(1);
            type(2, 11);
            type(3, 11);
            type(4, 11);
            mailroom.wake();
            inbox.awaitDone(2);
            release.countDown();
            inbox.awaitDone(4);
        }
        assertThat(answered).containsExactly(4);
    }

    @Test
    void looksAgainSoonWhenTheStoreWasBusy() {
        put(1, 11);
        inbox.failLooks(1);
        try (var mailroom = mailroom(update -> answered.add(update.getUpdateId()))) {
            mailroom.start();
            inbox.awaitDone(1);
        }
        assertThat(answered).containsExactly(1);
    }

    @Test
    void whatBreaksAsAnErrorIsDoneWithToo() {
        put(1, 11);
        put(2, 11);
        try (var mailroom = mailroom(update -> {
            answered.add(update.getUpdateId());
            if (update.getUpdateId() == 1) {
                throw new StackOverflowError("broken on purpose");
            }
        })) {
            mailroom.start();
            inbox.awaitDone(2);
        }
        assertThat(answered).containsExactly(1, 2);
    }

    /** Once to see whose it is, once to answer it, whatever else waits. */
    @Test
    void eachOfManyThatWaitIsReadTwice() {
        IntStream.rangeClosed(1, 12_000).forEach(update -> put(update, update % 3000 + 1));
        try (var mailroom = mailroom(update -> answered.add(update.getUpdateId()))) {
            mailroom.start();
            inbox.awaitDone(12_000);
        }
        assertThat(answered).hasSize(12_000).doesNotHaveDuplicates();
        assertThat(inbox.reads()).isEqualTo(24_000);
    }

    @Test
    void aChatThatFloodsKeepsNoOtherFromBeingSeen() throws InterruptedException {
        var release = new CountDownLatch(1);
        IntStream.rangeClosed(1, 10_500).forEach(update -> put(update, 11));
        put(10_501, 12);
        try (var mailroom = mailroom(update -> {
            if (update.getUpdateId() == 1) {
                awaitRelease(release);
            }
            answered.add(update.getUpdateId());
        })) {
            mailroom.start();
            assertThat(answered.poll(10, TimeUnit.SECONDS)).isEqualTo(10_501);
            release.countDown();
        }
    }

    @Test
    void whichGroupASupergroupWasIsKnownBeforeAllElseOfIt() {
        put(1, -1001);
        inbox.put(
                2,
                "{\"update_id\": 2, \"message\": {\"chat\": {\"id\": -1001, \"type\": \"supergroup\"}, \"migrate_from_chat_id\": -5}}",
                NOW);
        try (var mailroom = mailroom(update -> answered.add(update.getUpdateId()))) {
            mailroom.start();
            inbox.awaitDone(2);
        }
        assertThat(answered).containsExactly(2, 1);
    }
}

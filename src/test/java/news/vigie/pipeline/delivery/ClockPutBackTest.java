package news.vigie.pipeline.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import news.vigie.notice.Notice;
import news.vigie.pipeline.outbox.Post;
import news.vigie.pipeline.outbox.PostState;
import news.vigie.pipeline.outbox.Sent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The clock of the machine is put back by an hour: nothing goes twice, and nothing waits until it is there again. */
class ClockPutBackTest extends DeliveryScene {
    private static final Duration HOUR = Duration.ofHours(1);

    private @Nullable Deliver running;

    private Deliver running() {
        Deliver known = running;
        if (known == null) {
            known = deliver(true);
            known.start();
            running = known;
        }
        return known;
    }

    @AfterEach
    void itEnds() {
        if (running != null) {
            running.close();
            running = null;
        }
    }

    /** While the service runs, or between two starts. */
    private void putBack(boolean betweenStarts) {
        if (betweenStarts) {
            itEnds();
        }
        clock.pass(HOUR.negated());
        running();
    }

    /** Half an hour passes at most. */
    private void until(PostState state, long posts) {
        Deliver deliver = running();
        Instant end = clock.instant().plus(HOUR.dividedBy(2));
        while (clock.instant().isBefore(end) && database.outbox().counts().getOrDefault(state, 0L) < posts) {
            clock.pass(Duration.ofSeconds(1));
            deliver.wake();
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        }
        assertThat(database.outbox().counts()).containsEntry(state, posts);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whatWaitsForItsPlaceInTheChatGoesSoon(boolean betweenStarts) {
        print(GROUP, "one", "two", "three");
        until(PostState.SENT, 1);
        putBack(betweenStarts);
        until(PostState.SENT, 3);

        assertThat(calls).containsExactly("-100 one", "-100 two", "-100 three");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whatIsTriedAgainIsTriedAgainSoon(boolean betweenStarts) {
        answers.add(new Sent.NotSent(Notice.quoted("connection refused")));
        print(GROUP, "one");
        round(true);
        running();
        putBack(betweenStarts);
        until(PostState.SENT, 1);

        assertThat(calls).containsExactly("-100 one", "-100 one");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aChatThatIsToWaitAWhileWaitsNoLonger(boolean betweenStarts) {
        answers.add(new Sent.TooMany(Duration.ofSeconds(30)));
        print(GROUP, "one");
        round(true);
        running();
        putBack(betweenStarts);
        until(PostState.SENT, 1);

        assertThat(calls).containsExactly("-100 one", "-100 one");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whatMayHaveArrivedIsLookedForSoonAndIsNotAbsentTooSoon(boolean betweenStarts) {
        answers.add(new Sent.Delivered(41));
        answers.add(new Sent.Unsure(Notice.quoted("the connection was cut")));
        print(CHANNEL, "one", "two");
        until(PostState.SOUGHT, 1);
        putBack(betweenStarts);
        Instant back = clock.instant();
        until(PostState.SENT, 2);

        assertThat(calls).hasSize(3);
        assertThat(clock.instant()).isAfter(back.plusSeconds(15));
        assertThat(finder.looks).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whatHasItsHourOrIsToWaitLongKeepsIt(boolean betweenStarts) {
        answers.add(new Sent.TooMany(Duration.ofHours(3)));
        print(GROUP, "one");
        round(true);
        running();
        print(OTHER, NOON.plus(Duration.ofMinutes(2)), "two");
        putBack(betweenStarts);
        Deliver deliver = running();
        for (int minutes = 0; minutes < 60; minutes++) {
            clock.pass(Duration.ofMinutes(1));
            deliver.wake();
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        }

        assertThat(calls).containsExactly("-100 one");
        assertThat(database.outbox().recent(2)).extracting(Post::state).containsOnly(PostState.PENDING);
    }
}

package news.vigie.pipeline.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.vigie.digest.Address;
import news.vigie.pipeline.outbox.Outbox;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WaitingTest {
    private static final Instant NOON = Instant.parse("2026-03-05T12:00:00Z");
    private static final Outbox.Turn FIRST = new Outbox.Turn(1, Address.of(11), false, false);
    private static final Outbox.Turn SECOND = new Outbox.Turn(2, Address.of(12), false, false);

    private final List<Outbox.Turn> stored = new ArrayList<>(List.of(FIRST, SECOND));
    private int looks;
    private @Nullable Instant nextDue;
    private final Waiting waiting = new Waiting(outbox());

    /** An outbox of which nothing but whose turn it is is asked. */
    private Outbox outbox() {
        return (Outbox) Proxy.newProxyInstance(
                Outbox.class.getClassLoader(), new Class<?>[] {Outbox.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("nextDue")) {
                        return Optional.ofNullable(nextDue);
                    }
                    assertThat(method.getName()).isEqualTo("turns");
                    looks++;
                    return List.copyOf(stored);
                });
    }

    @Test
    void whoseTurnItIsNotYetIsWaitedForAndAnOldListForHalfASecond() {
        waiting.turns(NOON);
        assertThat(waiting.again(NOON)).as("nothing waits").isEqualTo(Instant.MAX);
        assertThat(waiting.again(NOON.plusMillis(1))).isEqualTo(NOON.plusMillis(500));

        nextDue = NOON.plusMillis(700);
        waiting.changed();
        waiting.turns(NOON.plusMillis(100));
        assertThat(waiting.again(NOON.plusMillis(100))).isEqualTo(nextDue);
        assertThat(waiting.again(NOON.plusMillis(200))).isEqualTo(NOON.plusMillis(600));
    }

    @Test
    void forHalfASecondTheOutboxIsLookedAtOnce() {
        assertThat(waiting.turns(NOON)).containsExactly(FIRST, SECOND);
        stored.removeFirst();
        assertThat(waiting.turns(NOON.plus(Duration.ofMillis(499)))).containsExactly(FIRST, SECOND);
        assertThat(looks).isEqualTo(1);

        assertThat(waiting.turns(NOON.plus(Duration.ofMillis(500)))).containsExactly(SECOND);
        assertThat(looks).isEqualTo(2);
    }

    @Test
    void whatHasHadItsTurnIsNotThereAgain() {
        waiting.turns(NOON);
        waiting.taken(FIRST);

        assertThat(waiting.turns(NOON.plusMillis(1))).containsExactly(SECOND);
        assertThat(looks).isEqualTo(1);
    }

    @Test
    void aListThatMayBeTakenFromWhileItIsReadStaysAsItIs() {
        List<Outbox.Turn> turns = waiting.turns(NOON);
        turns.forEach(waiting::taken);

        assertThat(turns).containsExactly(FIRST, SECOND);
    }

    @Test
    void anEmptyListIsAskedForEachTime() {
        waiting.turns(NOON);
        waiting.taken(FIRST);
        waiting.taken(SECOND);

        assertThat(waiting.turns(NOON.plusMillis(1))).containsExactly(FIRST, SECOND);
        assertThat(looks).isEqualTo(2);
    }

    @Test
    void somethingNewIsSeenAtOnceAndOnce() {
        waiting.turns(NOON);
        waiting.changed();
        waiting.turns(NOON.plusMillis(1));
        waiting.turns(NOON.plusMillis(2));

        assertThat(looks).isEqualTo(2);
    }
}

package news.vigie.pipeline.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class HostTurnsTest {
    /** What was begun and is not done. */
    private final Queue<Runnable> begun = new ArrayDeque<>();

    private final List<String> done = new ArrayList<>();
    private int woken;
    private final HostTurns turns = new HostTurns(4, 2, begun::add, () -> woken++);

    private int claim(String host, int wanted) {
        int taken = 0;
        for (int i = 0; i < wanted && turns.take(host); i++) {
            int number = i;
            turns.run(host, () -> done.add(host + number));
            taken++;
        }
        return taken;
    }

    private void finishOne() {
        begun.remove().run();
    }

    @Test
    void ofOneHostOnlySoMuchRunsAtATime() {
        claim("slow.example", 6);

        assertThat(begun).hasSize(2);
        finishOne();
        assertThat(begun).hasSize(2);
    }

    @Test
    void otherHostsDoNotWaitForASlowOne() {
        claim("slow.example", 50);
        claim("a.example", 1);
        claim("b.example", 1);

        assertThat(begun).hasSize(4);
    }

    @Test
    void inAllOnlySoMuchRunsAtATime() {
        for (String host : List.of("a", "b", "c", "d", "e", "f")) {
            claim(host, 1);
        }

        assertThat(begun).hasSize(4);
        while (!begun.isEmpty()) {
            finishOne();
        }
        assertThat(done).containsExactly("a0", "b0", "c0", "d0", "e0", "f0");
    }

    @Test
    void aHostThatHangsTakesFewPlacesAndIsLeftOutUntilHalfOfThemIsDone() {
        assertThat(claim("slow.example", 1000)).isEqualTo(10);
        assertThat(turns.fullHosts()).containsExactly("slow.example");

        for (int i = 0; i < 5; i++) {
            finishOne();
        }
        assertThat(turns.fullHosts()).containsExactly("slow.example");
        finishOne();
        assertThat(turns.fullHosts()).isEmpty();
        assertThat(turns.take("slow.example")).isTrue();
    }

    @Test
    void whatAsksNoHostRunsAsFarAsThereIsRoom() {
        claim("", 6);

        assertThat(begun).hasSize(4);
    }

    @Test
    void aPlaceThatWasTakenForNothingIsGivenBack() {
        turns.take("a.example");
        turns.leave("a.example");

        assertThat(turns.left()).isPositive();
        assertThatThrownBy(() -> turns.run("a.example", () -> {})).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whereManyHostsHangNothingIsTakenUntilThereIsRoomForSome() {
        for (int host = 0; turns.left() > 0; host++) {
            claim("host" + host, 1);
        }
        int before = woken;
        finishOne();

        assertThat(turns.left()).isPositive();
        assertThat(woken).isEqualTo(before + 1);
    }

    @Test
    void whatBreaksOffFreesItsPlace() {
        turns.take("a.example");
        turns.run("a.example", () -> {
            throw new IllegalStateException("broken");
        });

        assertThatThrownBy(this::finishOne).hasMessage("broken");
        assertThat(turns.fullHosts()).isEmpty();
        assertThatThrownBy(() -> turns.leave("a.example")).isInstanceOf(IllegalStateException.class);
    }
}

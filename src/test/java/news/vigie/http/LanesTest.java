package news.vigie.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class LanesTest {
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final Slept ticks = new Slept();
    private final Lanes lanes = new Lanes(8, 2, ticks);

    @Test
    void requestsToOneHostArePausedAndThoseToOthersAreNot() throws Exception {
        lanes.in(turn("a.example"), () -> 1);
        lanes.in(turn("b.example"), () -> 1);
        lanes.in(turn("a.example"), () -> 1);
        lanes.in(turn("a.example"), () -> 1);

        assertThat(ticks.pauses()).containsExactly(Duration.ZERO, Duration.ZERO, PAUSE, PAUSE);
    }

    @Test
    void thePauseRunsFromTheStartOfTheOneBefore() throws Exception {
        lanes.in(turn("a.example"), () -> ticks.pass(Duration.ofSeconds(2)));
        lanes.in(turn("a.example"), () -> 1);

        assertThat(ticks.pauses()).containsExactly(Duration.ZERO, Duration.ofSeconds(3));
    }

    @Test
    void aHostThatSendsUsOnToItselfIsNotPaused() throws Exception {
        lanes.in(turn("a.example"), () -> 1);
        lanes.in(new Turn("a.example", PAUSE, false, Duration.ofSeconds(1)), () -> 1);

        assertThat(ticks.pauses()).containsExactly(Duration.ZERO);
    }

    @Test
    void aTurnThatWouldComeTooLateIsNotWaitedForAndNotUsedUp() throws Exception {
        lanes.in(turn("a.example"), () -> 1);
        var hurried = new Turn("a.example", PAUSE, true, Duration.ofSeconds(1));

        assertThatThrownBy(() -> lanes.in(hurried, () -> 1)).isInstanceOf(NoTurnException.class);
        lanes.in(turn("a.example"), () -> 1);

        assertThat(ticks.pauses()).containsExactly(Duration.ZERO, PAUSE);
    }

    @Test
    void aFullHostIsNotWaitedForLongerThanThereIsTime() throws Exception {
        var narrow = new Lanes(8, 1, ticks);
        var hurried = new Turn("a.example", Duration.ZERO, false, Duration.ZERO);

        assertThat(narrow.in(turn("a.example"), () -> refuses(narrow, hurried))).isTrue();
        assertThat(narrow.in(hurried, () -> "free again")).isEqualTo("free again");
    }

    @Test
    void aDeedThatFailsGivesItsPlaceBack() throws Exception {
        var narrow = new Lanes(1, 1, ticks);
        var hurried = new Turn("a.example", Duration.ZERO, true, Duration.ZERO);

        assertThatThrownBy(() -> narrow.in(hurried, () -> {
                    throw new IOException("broken");
                }))
                .hasMessage("broken");
        assertThat(narrow.in(hurried, () -> "free again")).isEqualTo("free again");
    }

    private static boolean refuses(Lanes lanes, Turn turn) throws IOException {
        try {
            return lanes.in(turn, () -> false);
        } catch (NoTurnException e) {
            return true;
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private static Turn turn(String host) {
        return new Turn(host, PAUSE, true, Turn.AS_LONG_AS_IT_TAKES);
    }
}

package news.vigie.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import news.vigie.telegram.send.Patience;
import org.junit.jupiter.api.Test;

/** What the bot must have done before it is open is tried until it is. */
class InsistenceTest {
    private static final Duration MOMENT = Duration.ofMillis(1);

    private final Patience patience = new Patience();
    private final Insistence insistence = new Insistence(patience, MOMENT);
    private final List<Duration> told = new ArrayList<>();
    private int attempts;

    @Test
    void whatBreaksIsToldOfAndTriedAgain() {
        insistence.until(
                next -> {
                    attempts++;
                    if (attempts == 1) {
                        throw new IllegalStateException("the store is busy");
                    }
                    if (attempts == 2) {
                        throw new StackOverflowError("broken on purpose");
                    }
                    return attempts == 4;
                },
                told::add);

        assertThat(attempts).isEqualTo(4);
        assertThat(told).containsExactly(MOMENT, MOMENT.multipliedBy(2));
    }

    @Test
    void theEndOfTheServiceEndsIt() {
        insistence.until(
                next -> {
                    attempts++;
                    patience.close();
                    throw new IllegalStateException("the store is closed");
                },
                told::add);

        assertThat(attempts).isOne();
        assertThat(told).isEmpty();
    }
}

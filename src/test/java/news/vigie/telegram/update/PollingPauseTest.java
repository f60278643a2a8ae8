package news.vigie.telegram.update;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import news.vigie.telegram.send.Patience;
import org.junit.jupiter.api.Test;

class PollingPauseTest {
    private final PollingPause pause = new PollingPause(new Patience());

    @Test
    void doublesUpToAMinuteAndBeginsAgainAfterSuccess() {
        assertThat(Stream.generate(pause::nextPause).limit(9).map(Duration::toMillis))
                .containsExactly(500L, 1000L, 2000L, 4000L, 8000L, 16000L, 32000L, 60000L, 60000L);

        pause.reset();
        assertThat(pause.nextPause()).isEqualTo(PollingPause.SHORTEST);
    }

    @Test
    void isNotShorterThanTheServerAsks() {
        pause.atLeast(Duration.ofSeconds(90));

        assertThat(pause.nextPause()).isEqualTo(Duration.ofSeconds(90));
        assertThat(pause.nextPause()).isEqualTo(Duration.ofSeconds(1));
    }
}

package news.vigie.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WindowsTest {
    private static final Instant TO = Instant.parse("2025-03-05T06:30:00Z");

    @Test
    void sinceLastBeginsWhereTheLastEditionEnded() {
        assertThat(sinceLast(Duration.ofHours(11))).isEqualTo("2025-03-04T19:30:00Z");
    }

    @Test
    void sinceLastLooksBackAWeekAtMost() {
        assertThat(sinceLast(Duration.ofDays(40))).isEqualTo("2025-02-26T06:30:00Z");
    }

    @Test
    void sinceLastIsEmptyWhenTheLastEditionEndedLater() {
        assertThat(sinceLast(Duration.ofHours(-1))).isEqualTo(TO);
    }

    @Test
    void theFirstEditionLooksBackADay() {
        assertThat(Windows.from(new Window.SinceLast(), Optional.empty(), TO)).isEqualTo("2025-03-04T06:30:00Z");
    }

    @Test
    void lastHoursDoNotAskForTheLastEdition() {
        assertThat(Windows.from(new Window.Last(Duration.ofHours(6)), Optional.of(TO), TO))
                .isEqualTo("2025-03-05T00:30:00Z");
    }

    private static Instant sinceLast(Duration ago) {
        return Windows.from(new Window.SinceLast(), Optional.of(TO.minus(ago)), TO);
    }
}

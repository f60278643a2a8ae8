package news.vigie.digest;

import static news.vigie.digest.DigestSamples.PARIS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        assertThat(Windows.from(new Window.SinceLast(), Optional.empty(), TO.atZone(PARIS)))
                .isEqualTo("2025-03-04T06:30:00Z");
    }

    @Test
    void lastHoursDoNotAskForTheLastEdition() {
        assertThat(Windows.from(new Window.Last(Duration.ofHours(6)), Optional.of(TO), TO.atZone(PARIS)))
                .isEqualTo("2025-03-05T00:30:00Z");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-30T07:30, 24, 2025-03-29T07:30",
        "2025-10-26T07:30, 24, 2025-10-25T07:30",
        "2025-10-27T07:30, 48, 2025-10-25T07:30",
        "2025-03-30T07:30, 6, 2025-03-30T00:30",
        "2025-03-30T07:30, 30, 2025-03-29T00:30"
    })
    void daysAreCountedOnTheClockAndHoursAsTheyPass(LocalDateTime end, int hours, LocalDateTime begin) {
        assertThat(Windows.from(new Window.Last(Duration.ofHours(hours)), Optional.empty(), end.atZone(PARIS)))
                .isEqualTo(begin.atZone(PARIS).toInstant());
    }

    private static Instant sinceLast(Duration ago) {
        return Windows.from(new Window.SinceLast(), Optional.of(TO.minus(ago)), TO.atZone(PARIS));
    }
}

package news.vigie.feed.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import news.vigie.feed.Entry;
import news.vigie.feed.SampleEntry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaceTest {
    private static final Instant NOW = Instant.parse("2026-03-04T12:00:00Z");

    private static List<Entry> every(Duration gap, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> SampleEntry.titled("e" + i)
                        .on(NOW.minus(gap.multipliedBy(i)))
                        .build())
                .toList();
    }

    private static Duration afterSuccess(@Nullable Duration feedEvery, List<Entry> entries) {
        return Duration.between(NOW, Pace.DEFAULT.afterSuccess(NOW, feedEvery, entries));
    }

    private static Duration afterFailure(int failures, @Nullable Duration retryAfter) {
        return Duration.between(NOW, Pace.DEFAULT.afterFailure(NOW, null, failures, retryAfter));
    }

    @ParameterizedTest
    @CsvSource({"PT1M, PT5M", "PT40M, PT20M", "PT10H, PT5H", "P10D, P1D"})
    void aFeedIsVisitedTwiceInItsUsualTimeBetweenEntries(Duration gap, Duration wait) {
        assertThat(afterSuccess(null, every(gap, 20))).isEqualTo(wait);
    }

    @Test
    void aFeedWithoutRhythmGetsTheFirstGuess() {
        assertThat(afterSuccess(null, List.of())).isEqualTo(Duration.ofMinutes(15));
        assertThat(afterSuccess(null, every(Duration.ofHours(1), 1))).isEqualTo(Duration.ofMinutes(15));
        assertThat(afterSuccess(null, List.of(SampleEntry.titled("undated").build())))
                .isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void silenceMakesItRarer() {
        List<Entry> burst = IntStream.range(0, 10)
                .mapToObj(i -> SampleEntry.titled("e" + i)
                        .on(NOW.minus(Duration.ofHours(50)).minus(Duration.ofMinutes(i)))
                        .build())
                .toList();

        assertThat(afterSuccess(null, burst)).isEqualTo(Duration.ofHours(5));
    }

    @Test
    void datesInTheFutureSetNoPace() {
        assertThat(afterSuccess(null, every(Duration.ofHours(-3), 9))).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void theAdminsPaceWinsButNotBelowTheLeast() {
        assertThat(afterSuccess(Duration.ofMinutes(10), every(Duration.ofDays(3), 9)))
                .isEqualTo(Duration.ofMinutes(10));
        assertThat(afterSuccess(Duration.ofSeconds(1), List.of())).isEqualTo(Duration.ofMinutes(5));
    }

    @ParameterizedTest
    @CsvSource({"1, PT15M", "2, PT30M", "4, PT2H", "8, P1D", "1000000, P1D"})
    void eachFailureDoublesTheWaitUpToADay(int failures, Duration wait) {
        assertThat(afterFailure(failures, null)).isEqualTo(wait);
    }

    @Test
    void itNeverComesSoonerThanTheServerAsks() {
        assertThat(afterFailure(1, Duration.ofHours(3))).isEqualTo(Duration.ofHours(3));
        assertThat(afterFailure(3, Duration.ofSeconds(5))).isEqualTo(Duration.ofHours(1));
    }
}

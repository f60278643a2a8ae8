package news.vigie.feed.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import news.vigie.feed.Entry;
import news.vigie.feed.FeedMemory;
import news.vigie.feed.SampleEntry;
import news.vigie.feed.Wishes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaceTest {
    private static final Instant NOW = Instant.parse("2026-03-04T12:00:00Z");
    private static final Instant LONG_AGO = NOW.minus(Duration.ofDays(9));

    private static List<Entry> every(Duration gap, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> SampleEntry.titled("e" + i)
                        .on(NOW.minus(gap.multipliedBy(i)))
                        .build())
                .toList();
    }

    private static Duration afterSuccess(@Nullable Duration feedEvery, List<Entry> entries) {
        return Duration.between(
                NOW, Pace.DEFAULT.afterSuccess(NOW, feedEvery, LONG_AGO, memory(entries, Wishes.NONE), null));
    }

    private static FeedMemory memory(List<Entry> entries, Wishes wishes) {
        Rhythm rhythm = Rhythm.of(entries, NOW);
        return new FeedMemory(rhythm.gap(), rhythm.newest(), wishes, null, null, null, 0, null);
    }

    private static Duration wished(Wishes wishes, @Nullable Duration maxAge) {
        return Duration.between(
                NOW,
                Pace.DEFAULT.afterSuccess(
                        NOW, null, LONG_AGO, memory(every(Duration.ofMinutes(20), 9), wishes), maxAge));
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
    void aNewFeedIsWatchedBeforeItIsBelievedToBeSilent() {
        FeedMemory old = memory(every(Duration.ofDays(3), 9), Wishes.NONE);
        Instant visit = NOW;
        Instant before = null;
        var waits = new ArrayList<Duration>();
        for (int visits = 0; visits < 8; visits++) {
            Instant next = Pace.DEFAULT.afterSuccess(visit, null, before, old, null);
            waits.add(Duration.between(visit, next));
            before = visit;
            visit = next;
        }

        assertThat(waits.subList(0, 4))
                .containsExactly(
                        Duration.ofMinutes(15), Duration.ofMinutes(30), Duration.ofHours(1), Duration.ofHours(2));
        assertThat(waits.getLast()).isEqualTo(Duration.ofDays(1));
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

    @Test
    void thePublisherMayWishForFewerVisits() {
        assertThat(wished(Wishes.NONE, null)).isEqualTo(Duration.ofMinutes(10));
        assertThat(wished(new Wishes(Duration.ofHours(1), Set.of(), Set.of()), null))
                .isEqualTo(Duration.ofHours(1));
        assertThat(wished(Wishes.NONE, Duration.ofMinutes(30))).isEqualTo(Duration.ofMinutes(30));
        assertThat(wished(Wishes.NONE, Duration.ofMinutes(1))).isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void aLifetimeThatIsMeantForPicturesDoesNotSilenceAFeed() {
        assertThat(wished(Wishes.NONE, Duration.ofDays(365))).isEqualTo(Duration.ofHours(6));
        assertThat(wished(new Wishes(Duration.ofDays(7), Set.of(), Set.of()), null))
                .isEqualTo(Duration.ofHours(6));
    }

    @Test
    void theAdminsLongestWinsOverThePublishersWishesButNotOverSkippedHours() {
        var hourly = new Pace(Duration.ofMinutes(15), Duration.ofMinutes(5), Duration.ofHours(1));
        List<Entry> busy = every(Duration.ofMinutes(20), 9);
        FeedMemory rarely = memory(busy, new Wishes(Duration.ofHours(4), Set.of(), Set.of()));
        FeedMemory notNow = memory(busy, new Wishes(null, Set.of(12, 13), Set.of()));

        assertThat(hourly.afterSuccess(NOW, null, LONG_AGO, rarely, Duration.ofHours(5)))
                .isEqualTo("2026-03-04T13:00:00Z");
        assertThat(hourly.afterSuccess(NOW, null, LONG_AGO, notNow, null)).isEqualTo("2026-03-04T14:00:00Z");
    }

    @Test
    void skippedHoursAndDaysAreLeftOut() {
        assertThat(wished(new Wishes(null, Set.of(12, 13), Set.of()), null)).isEqualTo(Duration.ofHours(2));
        assertThat(wished(new Wishes(null, Set.of(), Set.of(DayOfWeek.WEDNESDAY)), null))
                .isEqualTo(Duration.ofHours(12));
        assertThat(wished(new Wishes(null, Set.of(), Set.of(DayOfWeek.values())), null))
                .isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void aFeedThatAnswersUnchangedKeepsItsRhythm() {
        FeedMemory memory = memory(every(Duration.ofHours(2), 9), Wishes.NONE);
        Instant later = NOW.plus(Duration.ofHours(3));

        assertThat(Duration.between(later, Pace.DEFAULT.afterSuccess(later, null, LONG_AGO, memory, null)))
                .isEqualTo(Duration.ofHours(1));
    }
}

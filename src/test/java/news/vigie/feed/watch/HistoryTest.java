package news.vigie.feed.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import news.vigie.feed.Entry;
import news.vigie.feed.NewEntry;
import news.vigie.feed.SampleEntry;
import org.junit.jupiter.api.Test;

class HistoryTest {
    private static final Instant NOW = Instant.parse("2026-03-04T12:00:00Z");

    private static Entry hoursAgo(long hours) {
        return SampleEntry.titled(hours + " hours ago")
                .on(NOW.minus(Duration.ofHours(hours)))
                .build();
    }

    private static Entry undated(int number) {
        return SampleEntry.titled("undated " + number).build();
    }

    private static List<String> news(List<Entry> entries, boolean firstVisit) {
        return History.sort(entries, firstVisit ? null : NOW.minus(Duration.ofHours(1)), NOW).stream()
                .filter(entry -> !entry.history())
                .map(entry -> entry.entry().title())
                .toList();
    }

    @Test
    void onTheFirstVisitOnlyTheLastTwoDaysAreNews() {
        assertThat(news(List.of(hoursAgo(1), hoursAgo(47), hoursAgo(49), hoursAgo(900)), true))
                .containsExactly("1 hours ago", "47 hours ago");
    }

    @Test
    void laterOnEverythingIsNewsButWhatIsDatedLongBeforeTheLastVisit() {
        assertThat(news(List.of(hoursAgo(1), hoursAgo(160), hoursAgo(900), undated(1)), false))
                .containsExactly("1 hours ago", "160 hours ago", "undated 1");
    }

    @Test
    void afterALongSilenceOfOursWhatCameMeanwhileIsNews() {
        List<NewEntry> sorted = History.sort(List.of(hoursAgo(900)), NOW.minus(Duration.ofDays(40)), NOW);

        assertThat(sorted).noneMatch(NewEntry::history);
    }

    @Test
    void atMostTheNewestTwentyAreNewsWhateverTheOrder() {
        List<Entry> oldestFirst =
                IntStream.rangeClosed(1, 30).mapToObj(i -> hoursAgo(31 - i)).toList();

        assertThat(news(oldestFirst, true))
                .hasSize(20)
                .contains("1 hours ago", "20 hours ago")
                .doesNotContain("21 hours ago");
    }

    @Test
    void ofUndatedEntriesTheFirstTenAreNews() {
        List<Entry> undated =
                IntStream.rangeClosed(1, 15).mapToObj(HistoryTest::undated).toList();

        assertThat(news(undated, true)).hasSize(10).contains("undated 1", "undated 10");
    }

    @Test
    void aDateInTheFarFutureIsNone() {
        List<Entry> future =
                IntStream.rangeClosed(1, 15).mapToObj(i -> hoursAgo(-1000 - i)).toList();

        assertThat(news(future, true)).hasSize(10);
    }

    @Test
    void everyEntryKeepsItsPlaceAndGetsItsKeys() {
        List<NewEntry> sorted = History.sort(List.of(hoursAgo(900), hoursAgo(1)), null, NOW);

        assertThat(sorted).extracting(NewEntry::history).containsExactly(true, false);
        assertThat(sorted).allSatisfy(entry -> assertThat(entry.keys()).isNotEmpty());
    }

    @Test
    void ofAWholeArchiveOnlyTheNewestThousandAreLookedAt() {
        List<Entry> oldestFirst =
                IntStream.rangeClosed(1, 3000).mapToObj(i -> hoursAgo(3001 - i)).toList();

        List<NewEntry> sorted = History.sort(oldestFirst, NOW, NOW);

        assertThat(sorted).hasSize(1000);
        assertThat(sorted.getFirst().entry().title()).isEqualTo("1000 hours ago");
        assertThat(sorted.getLast().entry().title()).isEqualTo("1 hours ago");
    }
}

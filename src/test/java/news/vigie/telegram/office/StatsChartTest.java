package news.vigie.telegram.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import news.vigie.language.Language;
import news.vigie.pipeline.answer.Tallies.Tally;
import news.vigie.telegram.desk.ServiceDesk.Figures;
import news.vigie.telegram.text.Texts;
import org.junit.jupiter.api.Test;

class StatsChartTest {
    private static final Instant FIRST = Instant.parse("2026-11-14T00:00:00Z");

    /** Two weeks, nothing before this day of them. */
    private static List<Tally> from(int day) {
        return IntStream.range(0, 14)
                .mapToObj(i -> new Tally(FIRST.plus(Duration.ofDays(i)), i < day ? 0 : 10, i < day ? 0 : 7))
                .toList();
    }

    private static Figures figures(int day) {
        return new Figures(from(day), ZoneOffset.UTC, 0, 0);
    }

    @Test
    void aYoungServiceIsNotShownAsTwoWeeksOfNothing() {
        assertThat(StatsChart.sinceTheFirst(from(0))).hasSize(14);
        assertThat(StatsChart.sinceTheFirst(from(6))).hasSize(8);
        assertThat(StatsChart.sinceTheFirst(from(13))).hasSize(5);
    }

    @Test
    void aDayIsNamedAsItIsCalledWhereItIsOne() {
        List<Tally> midnight = List.of(new Tally(Instant.parse("2026-11-14T05:00:00Z"), 1, 1));

        assertThat(StatsChart.labels(midnight, ZoneId.of("America/New_York"), Locale.UK))
                .containsExactly("14 Nov");
        assertThat(StatsChart.labels(
                        List.of(new Tally(Instant.parse("2026-11-14T23:00:00Z"), 1, 1)),
                        ZoneId.of("Europe/Paris"),
                        Locale.FRANCE))
                .containsExactly("15 nov.");
    }

    @Test
    void nothingIsNoPicture() {
        assertThat(StatsChart.png(figures(14), Texts.of(Language.FRENCH))).isEmpty();
        assertThat(StatsChart.png(figures(13), Texts.of(Language.FRENCH))).isPresent();
    }
}

package news.vigie.cli.bench.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpreadTest {
    @Test
    void meanAndDeviationAreThoseOfASample() {
        var spread = new Spread("word_f1", List.of(0.9, 0.94, 0.98));

        assertThat(spread.mean()).isCloseTo(0.94, within(1e-9));
        assertThat(spread.deviation()).isCloseTo(0.04, within(1e-9));
    }

    @Test
    void aFoldThatDoesNotKnowTheMeasureDoesNotCount() {
        var spread = new Spread("word_f1", List.of(0.9, Double.NaN));

        assertThat(spread.mean()).isEqualTo(0.9);
        assertThat(spread.deviation()).isZero();
    }

    @Test
    void everyMeasureIsSpreadOverTheFolds() {
        List<PageScore> pages = SampleTruth.titled("https://a.example/1", "https://a.example/2");

        List<Spread> spreads = Spread.of(List.of(pages, List.of(), pages.subList(0, 1)));

        assertThat(spreads).extracting(Spread::measure).containsExactly("title_exact", "title_coverage");
        assertThat(spreads.getFirst().folds()).containsExactly(0.5, Double.NaN, 1.0);
    }
}

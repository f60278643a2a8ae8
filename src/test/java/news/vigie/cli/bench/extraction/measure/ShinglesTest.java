package news.vigie.cli.bench.extraction.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShinglesTest {
    @Test
    void everyFourWordsThatFollowEachOtherAreCompared() {
        assertThat(Shingles.compare("The ferry sails again on Monday.", "Ferry: the ferry sails again on Monday"))
                .isEqualTo(new Overlap(2, 2, 1));
    }

    @Test
    void aTextOfFewerWordsIsOneShingle() {
        assertThat(Shingles.compare("The ferry sails", "The ferry, sails!")).isEqualTo(new Overlap(1, 0, 0));
    }

    @Test
    void aShingleCountsAsOftenAsItComes() {
        assertThat(Shingles.compare("ha ha ha ha", "ha ha ha ha ha ha")).isEqualTo(new Overlap(1, 2, 0));
    }

    @Test
    void aTextWithoutWordsHasNone() {
        assertThat(Shingles.compare("", "— … —")).isEqualTo(new Overlap(0, 0, 0));
    }

    @Test
    void theMeansLeaveOutWhatHasNothingFoundOrNothingToFind() {
        Rates rates = Shingles.mean(List.of(new Overlap(1, 1, 0), new Overlap(0, 0, 3), new Overlap(0, 0, 0)));

        assertThat(rates.precision()).isEqualTo(0.5);
        assertThat(rates.recall()).isEqualTo(0.5);
    }

    @Test
    void theF1IsThatOfTheTwoMeans() {
        Rates rates = Shingles.mean(List.of(new Overlap(1, 0, 1), new Overlap(2, 0, 0)));

        assertThat(rates.precision()).isEqualTo(1);
        assertThat(rates.recall()).isEqualTo(0.75);
        assertThat(rates.f1()).isCloseTo(1.5 / 1.75, within(1e-9));
    }

    @Test
    void noPagesAtAllAreWorthNothing() {
        assertThat(Shingles.mean(List.of())).isEqualTo(new Rates(0, 0, 0));
    }
}

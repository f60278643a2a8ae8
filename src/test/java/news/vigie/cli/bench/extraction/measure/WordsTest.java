package news.vigie.cli.bench.extraction.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void wordsAreComparedInAnyOrderAndCase() {
        assertThat(Words.compare("L’été arrive", "arrive l’Été")).isEqualTo(new Overlap(3, 0, 0));
    }

    @Test
    void aWordCountsAsOftenAsItComes() {
        assertThat(Words.compare("the port and the ship", "The port")).isEqualTo(new Overlap(2, 0, 3));
    }

    @Test
    void nothingWhereNothingWasToBeFoundIsRight() {
        assertThat(Words.compare("", "").rates()).isEqualTo(new Rates(1, 1, 1));
    }

    @Test
    void somethingWhereNothingWasToBeFoundIsWrong() {
        assertThat(Words.compare("", "Sign up").rates()).isEqualTo(new Rates(0, 0, 0));
    }

    @Test
    void nothingWhereSomethingWasToBeFoundIsWrong() {
        assertThat(Words.compare("The ferry sails", "").rates()).isEqualTo(new Rates(0, 0, 0));
    }

    @Test
    void theF1IsTheMeanOfThePagesOwn() {
        Rates rates = Words.mean(List.of(new Overlap(1, 0, 1), new Overlap(2, 0, 0)));

        assertThat(rates.recall()).isEqualTo(0.75);
        assertThat(rates.f1()).isCloseTo((2 / 3.0 + 1) / 2, within(1e-9));
    }
}

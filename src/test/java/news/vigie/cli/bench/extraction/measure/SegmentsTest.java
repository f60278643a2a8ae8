package news.vigie.cli.bench.extraction.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class SegmentsTest {
    @Test
    void wantedAndUnwantedPassagesAreCounted() {
        String found = "The pilots called off\nthe strike. Sign up now.";

        assertThat(Segments.in(found, List.of("off the  strike", "on Friday"), List.of("Sign up", "Cookies")))
                .isEqualTo(new Segments(1, 1, 1, 1));
    }

    @Test
    void passagesAreFoundAsTheyAreWritten() {
        assertThat(Segments.in("The Pilots", List.of("the pilots"), List.of())).isEqualTo(new Segments(0, 1, 0, 0));
    }

    @Test
    void anEmptyTextKeepsNothingAndTakesNothing() {
        Segments segments = Segments.in("", List.of("off the strike"), List.of("Sign up", "Cookies"));

        assertThat(segments.rates()).isEqualTo(new Rates(0, 0, 0));
        assertThat(segments.accuracy()).isCloseTo(2 / 3.0, within(1e-9));
    }

    @Test
    void pagesAreCountedTogether() {
        Segments all = new Segments(3, 0, 1, 2).plus(new Segments(1, 1, 0, 2));

        assertThat(all).isEqualTo(new Segments(4, 1, 1, 4));
        assertThat(all.rates().f1()).isCloseTo(0.8, within(1e-9));
        assertThat(all.accuracy()).isEqualTo(0.8);
    }

    @Test
    void withoutAnyPassageNothingIsWrong() {
        assertThat(Segments.NONE.accuracy()).isEqualTo(1);
    }
}

package news.vigie.brief.bullet.gist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class RougeTest {
    private static final Rouge SUMMARY = new Rouge(List.of("The bridge is shut."));

    @Test
    void theSummaryItselfHasAllOfIt() {
        assertThat(worth("The bridge is shut")).isEqualTo(1);
    }

    @Test
    void wordsAndPairsCountHalfEach() {
        // Of four words two, of three pairs one.
        assertThat(worth("The bridge fell down")).isCloseTo((2 / 4.0 + 1 / 3.0) / 2, within(1e-9));
    }

    @Test
    void aWordCountsAsOftenAsTheSummaryHasIt() {
        assertThat(worth("shut shut shut shut")).isCloseTo(1 / 4.0 / 2, within(1e-9));
    }

    @Test
    void theBestAreTakenOneByOneWhileTheyAdd() {
        var passages =
                List.of(SUMMARY.portion("Nobody knows why"), SUMMARY.portion("is shut"), SUMMARY.portion("The bridge"));
        assertThat(SUMMARY.best(passages, 3)).containsExactlyInAnyOrder(1, 2);
    }

    private static double worth(String passage) {
        return SUMMARY.of(List.of(SUMMARY.portion(passage)));
    }
}

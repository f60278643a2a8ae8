package news.vigie.brief.quote.weight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class LessonsTest {
    private enum Weather {
        RAIN,
        SUN
    }

    private enum Thing {
        UMBRELLA,
        HAT,
        BOTH_ALIKE
    }

    private static final long UMBRELLA = 1;
    private static final long HAT = 2;
    private static final long ALIKE = 4;

    private static Lessons lessons() {
        var lessons = new Lessons(Weather.values(), Thing.values());
        for (int i = 0; i < 50; i++) {
            lessons.add(Weather.RAIN, new long[] {UMBRELLA | ALIKE, HAT | ALIKE}, 0);
            lessons.add(Weather.SUN, new long[] {UMBRELLA | ALIKE, HAT | ALIKE}, 1);
        }
        return lessons;
    }

    @Test
    void whatIsRightDependsOnTheSituation() {
        LogLinear learnt = lessons().learn();

        assertThat(learnt.probabilities(Weather.RAIN, new long[] {UMBRELLA, HAT})[0])
                .isGreaterThan(0.8);
        assertThat(learnt.probabilities(Weather.SUN, new long[] {UMBRELLA, HAT})[0])
                .isLessThan(0.2);
    }

    @Test
    void probabilitiesAddUpToOne() {
        double[] probabilities = lessons().learn().probabilities(Weather.RAIN, new long[] {UMBRELLA, HAT, ALIKE});

        assertThat(probabilities[0] + probabilities[1] + probabilities[2]).isCloseTo(1, within(1e-9));
    }

    @Test
    void writtenWeightsChooseAsBefore() {
        LogLinear learnt = lessons().learn();
        LogLinear read = LogLinear.of(Weather.values(), Thing.values()).with(learnt.lines());

        long[] candidates = {UMBRELLA, HAT};
        assertThat(read.probabilities(Weather.RAIN, candidates)[0])
                .isCloseTo(learnt.probabilities(Weather.RAIN, candidates)[0], within(0.01));
    }

    @Test
    void theSameLessonsGiveTheSameLines() {
        assertThat(lessons().learn().lines())
                .isEqualTo(lessons().learn().lines())
                .isNotEmpty();
    }

    @Test
    void aLineThatNamesNothingKnownIsRefused() {
        LogLinear model = LogLinear.of(Weather.values(), Thing.values());

        for (String line : List.of("SNOW HAT 1.00", "RAIN COAT 1.00", "RAIN HAT")) {
            assertThatThrownBy(() -> model.with(List.of(line)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(line);
        }
    }
}

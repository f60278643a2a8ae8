package news.vigie.brief.bullet.gist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class RegressionTest {
    private static final List<Trait<String>> TRAITS =
            List.of(Trait.of("length", String::length), Trait.yes("empty", String::isEmpty));

    @Test
    void weighsEveryTraitOnTopOfItsBase() {
        var model = Regression.read("text", TRAITS, List.of("text base -1", "text length 0.5", "other length 9"));
        assertThat(model.logit("four")).isEqualTo(1);
        assertThat(model.logit("")).isEqualTo(-1);
    }

    @Test
    void itsLinesAreReadAgain() {
        var model = new Regression<>("text", TRAITS, new double[] {0.25, -2}, 1);
        assertThat(Regression.read("text", TRAITS, model.lines()).lines()).isEqualTo(model.lines());
    }

    @Test
    void aTraitThatIsNotKnownIsRefused() {
        assertThatThrownBy(() -> Regression.read("text", TRAITS, List.of("text width 1")))
                .hasMessageContaining("text width 1");
    }

    @Test
    void learnsHowLikelyAnAnswerIs() {
        var fit = new Fit<>("text", TRAITS, 0.01);
        for (int i = 0; i < 40; i++) {
            fit.add("a", i % 4 == 0, 1);
            fit.add("abc", i % 4 != 0, 1);
        }
        Regression<String> learnt = fit.learn();
        assertThat(Regression.chance(learnt.logit("a"))).isCloseTo(0.25, within(0.02));
        assertThat(Regression.chance(learnt.logit("abc"))).isCloseTo(0.75, within(0.02));
    }
}

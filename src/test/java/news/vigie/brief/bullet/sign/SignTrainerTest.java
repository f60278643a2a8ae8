package news.vigie.brief.bullet.sign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SignTrainerTest {
    private static final int ARTICLES = 20;

    private final SignTrainer trainer = new SignTrainer(3);

    /** Each article has one word that is taken and one that is not, and a third is met twice. */
    @BeforeEach
    void learn() {
        for (int article = 0; article < ARTICLES; article++) {
            trainer.add(article, witness -> witness.see("word", "new", "bridge"), true);
            trainer.add(article, witness -> witness.see("word", "old"), false);
        }
        trainer.add(1, witness -> witness.see("word", "rare"), true);
        trainer.add(2, witness -> witness.see("word", "rare"), true);
    }

    @Test
    void whatIsLearntForetellsWhatWasSeen() {
        SignWeights weights = SignWeights.read(trainer.learn());

        assertThat(weights.chance(witness -> witness.see("word", "new", "bridge")))
                .isGreaterThan(0.6);
        assertThat(weights.chance(witness -> witness.see("word", "old"))).isLessThan(0.4);
        assertThat(weights.chance(witness -> witness.see("word", "never seen"))).isEqualTo(0.5);
        assertThat(weights.isEmpty()).isFalse();
    }

    @Test
    void whatWasSeldomSeenIsNotLearnt() {
        assertThat(trainer.learn()).hasSize(2).noneMatch(line -> line.contains("rare"));
    }

    @Test
    void anArticleIsForetoldByWhatTheOthersTaught() {
        SignScores scores = trainer.crossValidated(4, 0.55).getFirst();

        assertThat(scores).isEqualTo(new SignScores(0.55, ARTICLES, 0, 2));
        assertThat(scores.precision()).isOne();
        assertThat(scores.recall()).isEqualTo(20 / 22.0);
    }

    @Test
    void aLineThatIsNoWeightIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SignWeights.read(List.of("word\tnew\t0.5")))
                .withMessageContaining("word\tnew\t0.5");
    }
}

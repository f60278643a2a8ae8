package news.vigie.brief.bullet.gist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LexiconTest {
    @Test
    void aWordThatSummariesTakeMoreOftenThanExpectedWeighsMore() {
        var fit = new LexiconFit(1);
        for (int article = 0; article < 60; article++) {
            fit.add("killed", -1, article % 2 == 0, 1);
            fit.add("said", -1, article % 10 == 0, 1);
        }
        Lexicon lexicon = fit.learn();
        assertThat(lexicon.of("killed")).isGreaterThan(0.5);
        assertThat(lexicon.of("said")).isLessThan(-0.5);
    }

    @Test
    void aWordOfFewArticlesWeighsNothing() {
        var fit = new LexiconFit(1);
        for (int article = 0; article < LexiconFit.LEAST_ARTICLES - 1; article++) {
            fit.add("scierie", -1, true, 1);
        }
        assertThat(fit.learn().of("scierie")).isZero();
    }

    @Test
    void itsLinesAreReadAgain() {
        Lexicon read = Lexicon.read(List.of("word base 1.0", "lexicon said -1.25"));
        assertThat(read.of("said")).isEqualTo(-1.25);
        assertThat(read.lines()).containsExactly("lexicon said -1.25");
    }
}

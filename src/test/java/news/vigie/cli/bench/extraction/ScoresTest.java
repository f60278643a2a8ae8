package news.vigie.cli.bench.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScoresTest {
    private static PageScore page(String gt) {
        return PageScore.of(SampleTruth.knowing(gt), SampleTruth.FOUND);
    }

    @Test
    void measuresWithoutATruthAreLeftOut() {
        assertThat(Scores.of(List.of(page("{'title':'Ferry sails'}"))))
                .containsOnlyKeys("title_exact", "title_coverage");
        assertThat(Scores.of(List.of())).isEmpty();
    }

    @Test
    void eachMeasureCountsThePagesThatKnowIt() {
        var scores = Scores.of(List.of(
                page("{'body':'The ferry sails again.'}"),
                page("{'body':'Nothing else','title':'Other','author':'Ruth Pellow'}"),
                page("{'title':'Ferry sails','date':'2026-03-05','first_words':'The ferry'}"),
                page("{'with':['sails'],'without':['again','bus']}")));

        assertThat(scores)
                .containsEntry("shingle_f1", 0.5)
                .containsEntry("word_recall", 0.5)
                .containsEntry("segment_precision", 0.5)
                .containsEntry("segment_recall", 1.0)
                .containsEntry("segment_accuracy", 2 / 3.0)
                .containsEntry("title_exact", 0.5)
                .containsEntry("title_coverage", 1.0)
                .containsEntry("author_exact", 1.0)
                .containsEntry("date_exact", 0.0)
                .containsEntry("date_coverage", 0.0)
                .containsEntry("first_words", 1.0);
    }
}

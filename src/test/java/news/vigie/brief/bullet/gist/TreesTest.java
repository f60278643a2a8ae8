package news.vigie.brief.bullet.gist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TreesTest {
    private static final List<String> TRAITS = List.of("length", "capital", "logit");
    private static final String TREE = "text-tree length>2.5 capital>0.0 length>9.0 capital>0.5 "
            + "0.100 0.200 0.300 0.400 0.500 0.600 0.700 0.800 0.900 1.000 1.100 1.200 1.300 1.400 1.500 1.600";

    @Test
    void everyYesIsABitOfTheLeaf() {
        Trees trees = Trees.read("text", TRAITS, List.of(TREE, "other-tree", "text base 1"));
        assertThat((float) trees.of(row(2.5f, 0))).isEqualTo(0.1f);
        assertThat((float) trees.of(row(3, 0))).isEqualTo(0.2f);
        assertThat((float) trees.of(row(3, 0.25f))).isEqualTo(0.4f);
        assertThat((float) trees.of(row(10, 1))).isEqualTo(1.6f);
    }

    @Test
    void itsLinesAreReadAgain() {
        assertThat(Trees.read("text", TRAITS, List.of(TREE, TREE)).lines()).containsExactly(TREE, TREE);
    }

    @Test
    void aLineThatIsNoTreeIsRefused() {
        assertThatThrownBy(() -> Trees.read("text", TRAITS, List.of("text-tree length>1 0.5 0.5")))
                .hasMessageContaining("length>1 0.5 0.5");
        assertThatThrownBy(() -> Trees.read("text", TRAITS, List.of(TREE.replace("capital", "width"))))
                .hasMessageContaining("width");
    }

    @Test
    void learnsWhatTwoTraitsTellOnlyTogether() {
        var fit = new TreesFit("text", TRAITS, 60);
        for (int i = 0; i < 2000; i++) {
            boolean isLong = i % 2 == 0;
            boolean capital = i / 2 % 2 == 0;
            fit.add(row(isLong ? 8 : 2, capital ? 1 : 0), isLong != capital, 1);
        }
        Trees learnt = fit.learn();
        assertThat(learnt.of(row(8, 0))).isGreaterThan(1);
        assertThat(learnt.of(row(2, 1))).isGreaterThan(1);
        assertThat(learnt.of(row(8, 1))).isLessThan(-1);
        assertThat(learnt.of(row(2, 0))).isLessThan(-1);
    }

    private static float[] row(float length, float capital) {
        return new float[] {length, capital, 0};
    }
}

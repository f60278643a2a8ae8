package news.vigie.language.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ViterbiTest {
    private static final int COUNT = Labels.COUNT;
    private static final int WORDS = 5;

    private final float[] scores = new float[WORDS * COUNT];
    private final float[] transitions = new float[COUNT * COUNT];
    private final boolean[] far = new boolean[WORDS];
    private float best;
    private int[] bestLabels = new int[0];

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void noOtherSequenceScoresMore(int seed) {
        draw(new Random(seed));
        int[] labels = new int[WORDS];

        new Viterbi(scores, far, transitions).best(0, WORDS, labels);

        best = Float.NEGATIVE_INFINITY;
        tryAll(new int[WORDS], 0, 0);
        assertThat(labels).isEqualTo(bestLabels);
    }

    /** Wide for the labels, narrow for the pairs, so that most labels need not be tried. */
    private void draw(Random random) {
        for (int i = 0; i < scores.length; i++) {
            scores[i] = random.nextFloat() * 20;
        }
        for (int i = 0; i < transitions.length; i++) {
            transitions[i] = random.nextFloat() * 4;
        }
        far[random.nextInt(WORDS)] = random.nextBoolean();
    }

    private void tryAll(int[] labels, int at, float score) {
        if (at == WORDS) {
            if (score > best && !Labels.isOpen(labels[at - 1])) {
                best = score;
                bestLabels = labels.clone();
            }
            return;
        }
        for (int label = 0; label < COUNT; label++) {
            boolean fits = at == 0 ? Labels.isStart(label) : Labels.mayFollow(labels[at - 1], label);
            if (fits && (label == 0 || !far[at])) {
                float after = at == 0 ? 0 : transitions[labels[at - 1] * COUNT + label];
                labels[at] = label;
                tryAll(labels, at + 1, score + after + scores[at * COUNT + label]);
            }
        }
    }
}

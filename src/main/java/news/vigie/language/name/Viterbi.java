package news.vigie.language.name;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The best sequence of labels, given the score of each label at each word and of each label after another. A name may
 * begin after every label that ends one: of those only such are tried as can still be the best.
 */
final class Viterbi {
    private static final int COUNT = Labels.COUNT;

    /** The labels that a name, or a word of none, may follow; and those that may follow them. */
    private static final int[] CLOSED =
            IntStream.range(0, COUNT).filter(label -> !Labels.isOpen(label)).toArray();

    private static final int[] STARTS =
            IntStream.range(0, COUNT).filter(Labels::isStart).toArray();

    /** Those that may stand within a name only. */
    private static final int[] INNER =
            IntStream.range(0, COUNT).filter(label -> !Labels.isStart(label)).toArray();

    private final float[] scores;
    private final boolean[] far;
    private final float[] transitions;
    private final byte[] back;

    /** What each label adds at least, and at most, to one that may follow it. */
    private final float[] least = new float[COUNT];

    private final float[] most = new float[COUNT];
    private final int[] tried = new int[COUNT];

    /**
     * @param scores of label l at word w at {@code w * COUNT + l}
     * @param far the words that are of no name
     * @param transitions the score of label b after label a at {@code a * COUNT + b}
     */
    Viterbi(float[] scores, boolean[] far, float[] transitions) {
        this.scores = scores;
        this.far = far;
        this.transitions = transitions;
        back = new byte[scores.length];
        for (int label : CLOSED) {
            least[label] = Float.POSITIVE_INFINITY;
            most[label] = Float.NEGATIVE_INFINITY;
            for (int next : STARTS) {
                least[label] = Math.min(least[label], transitions[label * COUNT + next]);
                most[label] = Math.max(most[label], transitions[label * COUNT + next]);
            }
        }
    }

    /** Writes the best labels of the words of a line, from {@code from} up to {@code to}. */
    void best(int from, int to, int[] labels) {
        if (from == to) {
            return;
        }
        float[] before = new float[COUNT];
        float[] now = new float[COUNT];
        Arrays.fill(before, Float.NEGATIVE_INFINITY);
        for (int label : STARTS) {
            boolean possible = label == 0 || !far[from];
            before[label] = possible ? scores[from * COUNT + label] : Float.NEGATIVE_INFINITY;
        }
        for (int at = from + 1; at < to; at++) {
            step(at, before, now);
            float[] swap = before;
            before = now;
            now = swap;
        }
        int best = 0;
        for (int label : CLOSED) {
            best = before[label] > before[best] ? label : best;
        }
        for (int at = to - 1; at >= from; at--) {
            labels[at] = best;
            best = back[at * COUNT + best];
        }
    }

    private void step(int at, float[] before, float[] now) {
        int count = triable(before);
        if (far[at]) {
            Arrays.fill(now, Float.NEGATIVE_INFINITY);
            begin(0, at, count, before, now);
            return;
        }
        for (int label : STARTS) {
            begin(label, at, count, before, now);
        }
        for (int label : INNER) {
            int first = Labels.BEFORE[label][0];
            int between = Labels.BEFORE[label][1];
            float afterFirst = before[first] + transitions[first * COUNT + label];
            float afterBetween = before[between] + transitions[between * COUNT + label];
            boolean longer = afterBetween > afterFirst;
            now[label] = (longer ? afterBetween : afterFirst) + scores[at * COUNT + label];
            back[at * COUNT + label] = (byte) (longer ? between : first);
        }
    }

    /** Notes the labels whose best is not below what another gives at least. */
    private int triable(float[] before) {
        float bar = Float.NEGATIVE_INFINITY;
        for (int label : CLOSED) {
            bar = Math.max(bar, before[label] + least[label]);
        }
        int count = 0;
        for (int label : CLOSED) {
            if (before[label] + most[label] >= bar) {
                tried[count++] = label;
            }
        }
        return count;
    }

    private void begin(int label, int at, int count, float[] before, float[] now) {
        float best = Float.NEGATIVE_INFINITY;
        int arg = 0;
        for (int i = 0; i < count; i++) {
            float score = before[tried[i]] + transitions[tried[i] * COUNT + label];
            if (score > best) {
                best = score;
                arg = tried[i];
            }
        }
        now[label] = best + scores[at * COUNT + label];
        back[at * COUNT + label] = (byte) arg;
    }
}

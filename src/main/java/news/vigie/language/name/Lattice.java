package news.vigie.language.name;

import java.util.Arrays;

/** All sequences of labels for the words of a line, each weighed by its score: the forward-backward algorithm. */
final class Lattice {
    private static final int COUNT = Labels.COUNT;

    private final int length;
    private final double[] potentials;
    private final double[] moves = new double[COUNT * COUNT];
    private final double[] forward;
    private final double[] backward;
    private final double[] totals;

    /**
     * @param scores of label l at word w at {@code w * COUNT + l}
     * @param transitions the score of label b after label a at {@code a * COUNT + b}
     */
    Lattice(float[] scores, float[] transitions) {
        length = scores.length / COUNT;
        potentials = new double[scores.length];
        forward = new double[scores.length];
        backward = new double[scores.length];
        totals = new double[length];
        for (int at = 0; at < length; at++) {
            weigh(scores, at * COUNT);
        }
        for (int label = 0; label < COUNT; label++) {
            for (int last : Labels.BEFORE[label]) {
                moves[last * COUNT + label] = Math.exp(transitions[last * COUNT + label]);
            }
        }
        goForward();
        goBackward();
    }

    private void weigh(float[] scores, int row) {
        float most = Float.NEGATIVE_INFINITY;
        for (int label = 0; label < COUNT; label++) {
            most = Math.max(most, scores[row + label]);
        }
        boolean end = row == (length - 1) * COUNT;
        for (int label = 0; label < COUNT; label++) {
            boolean possible = (row > 0 || Labels.isStart(label)) && !(end && Labels.isOpen(label));
            potentials[row + label] = possible ? Math.exp(scores[row + label] - most) : 0;
        }
    }

    private void goForward() {
        for (int at = 0; at < length; at++) {
            for (int label = 0; label < COUNT; label++) {
                double sum = at == 0 ? 1 : 0;
                if (at > 0) {
                    for (int last : Labels.BEFORE[label]) {
                        sum += forward[(at - 1) * COUNT + last] * moves[last * COUNT + label];
                    }
                }
                forward[at * COUNT + label] = sum * potentials[at * COUNT + label];
                totals[at] += forward[at * COUNT + label];
            }
            for (int label = 0; label < COUNT; label++) {
                forward[at * COUNT + label] /= totals[at];
            }
        }
    }

    private void goBackward() {
        Arrays.fill(backward, (length - 1) * COUNT, length * COUNT, 1);
        for (int at = length - 1; at > 0; at--) {
            for (int label = 0; label < COUNT; label++) {
                double weight = potentials[at * COUNT + label] * backward[at * COUNT + label] / totals[at];
                for (int last : Labels.BEFORE[label]) {
                    backward[(at - 1) * COUNT + last] += moves[last * COUNT + label] * weight;
                }
            }
        }
    }

    /** How likely the word has the label. */
    double probability(int at, int label) {
        return forward[at * COUNT + label] * backward[at * COUNT + label];
    }

    /** How often label b is expected after label a, at {@code a * COUNT + b}. */
    double[] pairs() {
        double[] pairs = new double[COUNT * COUNT];
        for (int at = 1; at < length; at++) {
            for (int label = 0; label < COUNT; label++) {
                double weight = potentials[at * COUNT + label] * backward[at * COUNT + label] / totals[at];
                for (int last : Labels.BEFORE[label]) {
                    int pair = last * COUNT + label;
                    pairs[pair] += forward[(at - 1) * COUNT + last] * moves[pair] * weight;
                }
            }
        }
        return pairs;
    }
}

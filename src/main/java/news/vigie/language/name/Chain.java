package news.vigie.language.name;

/**
 * A linear chain that learns: a conditional random field (Lafferty, McCallum and Pereira, ICML 2001), by stochastic
 * gradient with a rate of its own for each weight (AdaGrad: Duchi, Hazan and Singer, JMLR 2011), drawn back to zero.
 */
final class Chain {
    private static final int COUNT = Labels.COUNT;
    private static final float RATE = 0.1f;
    private static final float DECAY = 0.3f;

    /** Below it a gradient changes nothing that would be kept. */
    private static final float LEAST = 1e-3f;

    /** A feature whose weights all lie below is not kept. */
    private static final float TELLING = 0.02f;

    private final float[] weights;
    private final float[] squares;
    private final float[] decay;
    private final float[] transitions = new float[COUNT * COUNT];
    private final float[] transitionSquares = new float[COUNT * COUNT];
    private final float[] gradient = new float[COUNT];

    /** @param counts how often each feature is seen in one round */
    Chain(int[] counts) {
        weights = new float[counts.length * COUNT];
        squares = new float[weights.length];
        decay = new float[counts.length];
        for (int i = 0; i < counts.length; i++) {
            decay[i] = DECAY / counts[i];
        }
    }

    /** One step towards the labels. */
    void learn(int[][] features, int[] labels) {
        Lattice lattice = new Lattice(scores(features), transitions);
        for (int at = 0; at < labels.length; at++) {
            float most = 0;
            for (int label = 0; label < COUNT; label++) {
                gradient[label] = (labels[at] == label ? 1 : 0) - (float) lattice.probability(at, label);
                most = Math.max(most, Math.abs(gradient[label]));
            }
            if (most > LEAST) {
                for (int feature : features[at]) {
                    pull(feature);
                }
            }
        }
        double[] pairs = lattice.pairs();
        for (int at = 1; at < labels.length; at++) {
            pairs[labels[at - 1] * COUNT + labels[at]] -= 1;
        }
        for (int i = 0; i < pairs.length; i++) {
            float slope = (float) -pairs[i];
            transitionSquares[i] += slope * slope;
            transitions[i] += step(slope, transitionSquares[i]);
        }
    }

    private static float step(float slope, float squares) {
        return RATE * slope / (float) Math.sqrt(squares + 1);
    }

    private void pull(int feature) {
        float back = decay[feature];
        int row = feature * COUNT;
        for (int label = 0; label < COUNT; label++) {
            int i = row + label;
            float slope = gradient[label] - back * weights[i];
            squares[i] += slope * slope;
            weights[i] += step(slope, squares[i]);
        }
    }

    private float[] scores(int[][] features) {
        float[] scores = new float[features.length * COUNT];
        for (int at = 0; at < features.length; at++) {
            for (int feature : features[at]) {
                for (int label = 0; label < COUNT; label++) {
                    scores[at * COUNT + label] += weights[feature * COUNT + label];
                }
            }
        }
        return scores;
    }

    /** What was learnt, the features under their hashes. */
    Stage stage(int[] keys) {
        IntList kept = new IntList();
        float most = 0;
        for (int feature = 0; feature < keys.length; feature++) {
            float best = best(feature);
            most = Math.max(most, best);
            if (best > TELLING) {
                kept.add(feature);
            }
        }
        float scale = Math.max(most, TELLING) / Byte.MAX_VALUE;
        int[] features = new int[kept.size()];
        byte[] rows = new byte[kept.size() * COUNT];
        for (int row = 0; row < features.length; row++) {
            int feature = kept.get(row);
            features[row] = keys[feature];
            for (int label = 0; label < COUNT; label++) {
                rows[row * COUNT + label] = (byte) Math.round(weights[feature * COUNT + label] / scale);
            }
        }
        return new Stage(new Weights(features, rows, scale), transitions.clone());
    }

    private float best(int feature) {
        float best = 0;
        for (int label = 0; label < COUNT; label++) {
            best = Math.max(best, Math.abs(weights[feature * COUNT + label]));
        }
        return best;
    }
}

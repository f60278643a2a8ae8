package news.vigie.brief.bullet.gist;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Learns trees by gradient boosting with second derivatives (Friedman, 2001), on top of a logit that is known: each tree
 * mends what those before it get wrong.
 */
final class TreesFit {
    /** Values of a trait are told apart in so many bins of as many examples. */
    static final int BINS = 32;

    private static final int SAMPLE = 20_000;

    private final String name;
    private final List<String> traits;
    private final int count;
    private final List<float[]> rows = new ArrayList<>();
    private final List<Example> examples = new ArrayList<>();

    /** What is known of an answer so far, and how it errs. */
    static final class Example {
        private final double answer;
        private final double count;
        private double logit;

        private Example(double answer, double count, double logit) {
            this.answer = answer;
            this.count = count;
            this.logit = logit;
        }

        double gradient() {
            return count * (answer - Regression.chance(logit));
        }

        double bend() {
            double chance = Regression.chance(logit);
            return count * chance * (1 - chance);
        }

        void add(double more) {
            logit += more;
        }
    }

    /** @param count of trees */
    TreesFit(String name, List<String> traits, int count) {
        this.name = name;
        this.traits = traits;
        this.count = count;
    }

    /** Takes in an example, which counts as so many; the last of its row is the logit that is known. */
    void add(float[] row, boolean answer, double count) {
        rows.add(row);
        examples.add(new Example(answer ? 1 : 0, count, row[row.length - 1]));
    }

    Trees learn() {
        float[][] thresholds = new float[traits.size()][];
        byte[][] bins = new byte[traits.size()][rows.size()];
        for (int trait = 0; trait < thresholds.length; trait++) {
            thresholds[trait] = thresholds(trait);
            for (int i = 0; i < rows.size(); i++) {
                int found = Arrays.binarySearch(thresholds[trait], rows.get(i)[trait]);
                bins[trait][i] = (byte) (found >= 0 ? found : -found - 1);
            }
        }
        var trees = new ArrayList<Trees.Tree>();
        for (int i = 0; i < count; i++) {
            trees.add(new TreeGrowth(i, examples, thresholds, bins).grow());
        }
        return new Trees(name, traits, trees);
    }

    /** Between the bins of a trait, rising; the greatest value is none. */
    private float[] thresholds(int trait) {
        int step = Math.max(1, rows.size() / SAMPLE);
        float[] sample = new float[(rows.size() + step - 1) / step];
        for (int i = 0; i < sample.length; i++) {
            sample[i] = rows.get(i * step)[trait];
        }
        Arrays.sort(sample);
        float[] found = new float[BINS - 1];
        int size = 0;
        for (int bin = 1; bin < BINS; bin++) {
            float value = sample[(int) ((long) sample.length * bin / BINS)];
            if (value < sample[sample.length - 1] && (size == 0 || value > found[size - 1])) {
                found[size++] = value;
            }
        }
        return Arrays.copyOf(found, size);
    }
}

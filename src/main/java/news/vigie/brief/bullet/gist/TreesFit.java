package news.vigie.brief.bullet.gist;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Learns trees by gradient boosting with second derivatives (Friedman, 2001), on top of a logit that is known. Each tree
 * sees half of the examples.
 */
final class TreesFit {
    private static final int QUESTIONS = 4;
    private static final int BINS = 32;
    private static final int SAMPLE = 20_000;
    private static final double PULL = 20;
    private static final double RATE = 0.1;

    private final String name;
    private final List<String> traits;
    private final int count;
    private final List<float[]> rows = new ArrayList<>();
    private final List<Example> examples = new ArrayList<>();

    private static final class Example {
        private final double answer;
        private final double count;
        private double logit;
        private double gradient;
        private double bend;

        private Example(double answer, double count, double logit) {
            this.answer = answer;
            this.count = count;
            this.logit = logit;
        }

        private void differ() {
            double chance = Regression.chance(logit);
            gradient = count * (answer - chance);
            bend = count * chance * (1 - chance);
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
            trees.add(new Growth(i, thresholds, bins).grow());
        }
        return new Trees(name, traits, trees);
    }

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

    /** One tree. */
    private final class Growth {
        private final float[][] thresholds;
        private final byte[][] bins;
        private final int[] seen;
        private final byte[] leaf = new byte[examples.size()];
        private final double[] gradients = new double[examples.size()];
        private final double[] bends = new double[examples.size()];
        private final int number;

        private Growth(int number, float[][] thresholds, byte[][] bins) {
            this.number = number;
            this.thresholds = thresholds;
            this.bins = bins;
            int[] all = new int[examples.size()];
            int size = 0;
            for (int i = 0; i < all.length; i++) {
                if (((i * 0x9E3779B1 + number * 0x85EBCA6B) >>> 16 & 1) == 0) {
                    all[size++] = i;
                }
            }
            seen = Arrays.copyOf(all, size);
            for (int i = 0; i < gradients.length; i++) {
                Example example = examples.get(i);
                example.differ();
                gradients[i] = example.gradient;
                bends[i] = example.bend;
            }
        }

        private Trees.Tree grow() {
            int[] asked = new int[QUESTIONS];
            float[] above = new float[QUESTIONS];
            for (int question = 0; question < QUESTIONS; question++) {
                double best = -1;
                int trait = 0;
                int cut = 0;
                for (int i = 0; i < thresholds.length; i++) {
                    if (thresholds[i].length == 0 || (i * 31 + number * 17 + question * 7) % 3 == 0) {
                        continue;
                    }
                    double[][] sums = sums(i, 1 << question);
                    for (int bin = 0; bin < thresholds[i].length; bin++) {
                        double gain = gain(sums, bin);
                        if (gain > best) {
                            best = gain;
                            trait = i;
                            cut = bin;
                        }
                    }
                }
                asked[question] = trait;
                above[question] = thresholds[trait].length == 0 ? 0 : thresholds[trait][cut];
                for (int i = 0; i < leaf.length; i++) {
                    leaf[i] |= (byte) (bins[trait][i] > cut ? 1 << question : 0);
                }
            }
            return new Trees.Tree(asked, above, leaves());
        }

        /** Of each leaf, running over the bins: gradients, and behind them bends. */
        private double[][] sums(int trait, int leaves) {
            double[][] sums = new double[leaves][2 * BINS];
            byte[] of = bins[trait];
            for (int i : seen) {
                double[] sum = sums[leaf[i]];
                sum[of[i]] += gradients[i];
                sum[BINS + of[i]] += bends[i];
            }
            for (double[] sum : sums) {
                for (int bin = 1; bin < BINS; bin++) {
                    sum[bin] += sum[bin - 1];
                    sum[BINS + bin] += sum[BINS + bin - 1];
                }
            }
            return sums;
        }

        private static double gain(double[][] sums, int bin) {
            double gain = 0;
            for (double[] sum : sums) {
                double allGradients = sum[BINS - 1];
                double allBends = sum[2 * BINS - 1];
                double gradient = sum[bin];
                double bend = sum[BINS + bin];
                double rest = allGradients - gradient;
                gain += gradient * gradient / (bend + PULL)
                        + rest * rest / (allBends - bend + PULL)
                        - allGradients * allGradients / (allBends + PULL);
            }
            return gain;
        }

        private float[] leaves() {
            double[] gradient = new double[1 << QUESTIONS];
            double[] bend = new double[1 << QUESTIONS];
            for (int i : seen) {
                gradient[leaf[i]] += gradients[i];
                bend[leaf[i]] += bends[i];
            }
            float[] leaves = new float[gradient.length];
            for (int i = 0; i < leaves.length; i++) {
                leaves[i] = (float) (RATE * gradient[i] / (bend[i] + PULL));
            }
            for (int i = 0; i < leaf.length; i++) {
                examples.get(i).logit += leaves[leaf[i]];
            }
            return leaves;
        }
    }
}

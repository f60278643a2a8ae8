package news.vigie.brief.bullet.gist;

import java.util.List;
import java.util.stream.IntStream;

/** Grows one tree from half of the examples, question by question, each the best of two thirds of the traits. */
final class TreeGrowth {
    private static final double PULL = 20;
    private static final double RATE = 0.1;

    private final int number;
    private final List<TreesFit.Example> examples;
    private final float[][] thresholds;
    private final byte[][] bins;
    private final int[] seen;
    private final int[] leaf;
    private final double[] gradients;
    private final double[] bends;

    /**
     * @param thresholds of each trait, rising
     * @param bins of each trait, for each example how many thresholds it is above
     */
    TreeGrowth(int number, List<TreesFit.Example> examples, float[][] thresholds, byte[][] bins) {
        this.number = number;
        this.examples = examples;
        this.thresholds = thresholds;
        this.bins = bins;
        leaf = new int[examples.size()];
        seen = IntStream.range(0, leaf.length).filter(this::isSeen).toArray();
        gradients = examples.stream().mapToDouble(TreesFit.Example::gradient).toArray();
        bends = examples.stream().mapToDouble(TreesFit.Example::bend).toArray();
    }

    /** By the numbers alone, that the same examples give the same trees. */
    private boolean isSeen(int example) {
        return ((example * 0x9E3779B1 + number * 0x85EBCA6B) >>> 16 & 1) == 0;
    }

    private boolean isPassedOver(int trait, int question) {
        return (trait * 31 + number * 17 + question * 7) % 3 == 0;
    }

    /** The tree, which is added to what is known of the examples. */
    Trees.Tree grow() {
        int[] asked = new int[Trees.QUESTIONS];
        float[] above = new float[Trees.QUESTIONS];
        for (int question = 0; question < Trees.QUESTIONS; question++) {
            Cut cut = best(question);
            asked[question] = cut.trait();
            above[question] = cut.bin() < 0 ? Float.MAX_VALUE : thresholds[cut.trait()][cut.bin()];
            for (int i = 0; cut.bin() >= 0 && i < leaf.length; i++) {
                leaf[i] |= bins[cut.trait()][i] > cut.bin() ? 1 << question : 0;
            }
        }
        return new Trees.Tree(asked, above, leaves());
    }

    /** Behind which bin of a trait the examples are parted; behind none: -1. */
    private record Cut(int trait, int bin, double gain) {}

    private Cut best(int question) {
        var best = new Cut(0, -1, 0);
        for (int trait = 0; trait < thresholds.length; trait++) {
            if (isPassedOver(trait, question)) {
                continue;
            }
            double[][] sums = sums(trait, 1 << question);
            for (int bin = 0; bin < thresholds[trait].length; bin++) {
                double gain = gain(sums, bin);
                best = gain > best.gain() ? new Cut(trait, bin, gain) : best;
            }
        }
        return best;
    }

    /** Of each leaf, running over the bins: gradients, and behind them bends. */
    private double[][] sums(int trait, int leaves) {
        double[][] sums = new double[leaves][2 * TreesFit.BINS];
        byte[] of = bins[trait];
        for (int i : seen) {
            double[] sum = sums[leaf[i]];
            sum[of[i]] += gradients[i];
            sum[TreesFit.BINS + of[i]] += bends[i];
        }
        for (double[] sum : sums) {
            for (int bin = 1; bin < TreesFit.BINS; bin++) {
                sum[bin] += sum[bin - 1];
                sum[TreesFit.BINS + bin] += sum[TreesFit.BINS + bin - 1];
            }
        }
        return sums;
    }

    private static double gain(double[][] sums, int bin) {
        double gain = 0;
        for (double[] sum : sums) {
            double gradient = sum[TreesFit.BINS - 1];
            double bend = sum[2 * TreesFit.BINS - 1];
            gain += worth(sum[bin], sum[TreesFit.BINS + bin])
                    + worth(gradient - sum[bin], bend - sum[TreesFit.BINS + bin])
                    - worth(gradient, bend);
        }
        return gain;
    }

    private static double worth(double gradient, double bend) {
        return gradient * gradient / (bend + PULL);
    }

    private float[] leaves() {
        double[] gradient = new double[Trees.LEAVES];
        double[] bend = new double[Trees.LEAVES];
        for (int i : seen) {
            gradient[leaf[i]] += gradients[i];
            bend[leaf[i]] += bends[i];
        }
        float[] leaves = new float[Trees.LEAVES];
        for (int i = 0; i < leaves.length; i++) {
            leaves[i] = (float) (RATE * gradient[i] / (bend[i] + PULL));
        }
        for (int i = 0; i < leaf.length; i++) {
            examples.get(i).add(leaves[leaf[i]]);
        }
        return leaves;
    }
}

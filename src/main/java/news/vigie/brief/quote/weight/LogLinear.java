package news.vigie.brief.quote.weight;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * Chooses among candidates by their traits. Every trait has a weight for each situation and one that counts in all; the
 * probability of a candidate is the exponential of the sum of its weights, divided by the sum over all candidates. The
 * traits of a candidate are the bits of a number, each the ordinal of a constant.
 */
public final class LogLinear {
    /** Lighter ones change nothing. */
    private static final double LIGHTEST = 0.02;

    private static final String ANY = "ANY";

    private final List<String> situations;
    private final List<String> traits;
    private final double[][] weights;

    LogLinear(List<String> situations, List<String> traits) {
        this.situations = situations;
        this.traits = traits;
        weights = new double[situations.size() + 1][traits.size()];
    }

    public static LogLinear of(Enum<?>[] situations, Enum<?>[] traits) {
        return new LogLinear(names(situations), names(traits));
    }

    private static List<String> names(Enum<?>[] constants) {
        return List.of(constants).stream().map(Enum::name).toList();
    }

    /**
     * Takes lines "SITUATION TRAIT weight", ANY for all situations.
     *
     * @throws IllegalArgumentException for a line that names nothing known
     */
    public LogLinear with(Collection<String> lines) {
        for (String line : lines) {
            String[] parts = line.split(" ", -1);
            int row = ANY.equals(parts[0]) ? situations.size() : situations.indexOf(parts[0]);
            int trait = parts.length == 3 ? traits.indexOf(parts[1]) : -1;
            if (row < 0 || trait < 0) {
                throw new IllegalArgumentException("No weight of this model: " + line);
            }
            weights[row][trait] = Double.parseDouble(parts[2]);
        }
        return this;
    }

    /** The lines that {@link #with} takes; weights near nought are left out. */
    public List<String> lines() {
        var lines = new ArrayList<String>();
        for (int row = 0; row < weights.length; row++) {
            String situation = row == situations.size() ? ANY : situations.get(row);
            for (int trait = 0; trait < traits.size(); trait++) {
                if (Math.abs(weights[row][trait]) >= LIGHTEST) {
                    lines.add(String.format(
                            Locale.ROOT, "%s %s %.2f", situation, traits.get(trait), weights[row][trait]));
                }
            }
        }
        return lines;
    }

    /** The probability of each candidate in a situation, in their order. */
    // The rows of weights stand in the order of the situations.
    @SuppressWarnings("EnumOrdinal")
    public double[] probabilities(Enum<?> situation, long[] candidates) {
        double[] scores = new double[candidates.length];
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = score(situation.ordinal(), candidates[i]);
            most = Math.max(most, scores[i]);
        }
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = Math.exp(scores[i] - most);
            sum += scores[i];
        }
        for (int i = 0; i < scores.length; i++) {
            scores[i] /= sum;
        }
        return scores;
    }

    private double score(int situation, long candidate) {
        double[] special = weights[situation];
        double[] general = weights[situations.size()];
        double sum = 0;
        for (long rest = candidate; rest != 0; rest &= rest - 1) {
            int trait = Long.numberOfTrailingZeros(rest);
            sum += special[trait] + general[trait];
        }
        return sum;
    }

    double[] row(int situation) {
        return weights[situation];
    }

    int rows() {
        return weights.length;
    }
}

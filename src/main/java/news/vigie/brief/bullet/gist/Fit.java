package news.vigie.brief.bullet.gist;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Learns a logistic regression by Newton's method, on traits of mean nought and deviation one, with a pull of every weight
 * towards nought.
 */
final class Fit<T> {
    private static final int STEPS = 6;
    private static final double FLAT = 1e-9;

    private final String name;
    private final List<Trait<T>> traits;
    private final double pull;
    private final List<Example> examples = new ArrayList<>();
    private final double[] mean;
    private final double[] deviation;

    /** @param traits of which the last is 1 */
    // Only this class sees the array.
    @SuppressWarnings("ArrayRecordComponent")
    private record Example(float[] traits, double answer, double count, double known) {}

    Fit(String name, List<Trait<T>> traits, double pull) {
        this.name = name;
        this.traits = traits;
        this.pull = pull;
        mean = new double[traits.size()];
        deviation = new double[traits.size()];
    }

    /** Takes in an example, which counts as so many. */
    void add(T thing, boolean answer, double count) {
        add(thing, answer, count, 0);
    }

    /** @param known the part of the logit that is not to be learnt */
    void add(T thing, boolean answer, double count, double known) {
        float[] row = new float[traits.size() + 1];
        for (int i = 0; i < traits.size(); i++) {
            row[i] = (float) traits.get(i).value().applyAsDouble(thing);
        }
        row[traits.size()] = 1;
        examples.add(new Example(row, answer ? 1 : 0, count, known));
    }

    Regression<T> learn() {
        standardise();
        int size = traits.size() + 1;
        double[] weights = new double[size];
        for (int step = 0; step < STEPS; step++) {
            double[] gradient = new double[size];
            double[][] curve = new double[size][size];
            for (int i = 0; i < size; i++) {
                gradient[i] = -pull * weights[i];
                curve[i][i] = pull;
            }
            examples.forEach(example -> weigh(example, weights, gradient, curve));
            double[] move = Cholesky.solve(curve, gradient);
            for (int i = 0; i < size; i++) {
                weights[i] += move[i];
            }
        }
        return unscaled(weights);
    }

    private static void weigh(Example example, double[] weights, double[] gradient, double[][] curve) {
        float[] row = example.traits();
        double logit = example.known();
        for (int i = 0; i < row.length; i++) {
            logit += weights[i] * row[i];
        }
        double chance = Regression.chance(logit);
        double error = example.count() * (example.answer() - chance);
        double bend = example.count() * chance * (1 - chance);
        for (int i = 0; i < row.length; i++) {
            gradient[i] += error * row[i];
            double scaled = bend * row[i];
            for (int j = 0; j <= i; j++) {
                curve[i][j] += scaled * row[j];
            }
        }
    }

    private void standardise() {
        double all = Math.max(1, examples.size());
        for (int i = 0; i < mean.length; i++) {
            int trait = i;
            double middle = examples.stream()
                            .mapToDouble(example -> example.traits()[trait])
                            .sum()
                    / all;
            double spread = examples.stream()
                            .mapToDouble(example -> square(example.traits()[trait] - middle))
                            .sum()
                    / all;
            mean[i] = middle;
            deviation[i] = spread < FLAT ? 0 : Math.sqrt(spread);
        }
        for (Example example : examples) {
            float[] row = example.traits();
            for (int i = 0; i < mean.length; i++) {
                row[i] = deviation[i] == 0 ? 0 : (float) ((row[i] - mean[i]) / deviation[i]);
            }
        }
    }

    private static double square(double number) {
        return number * number;
    }

    private Regression<T> unscaled(double[] weights) {
        double base = weights[mean.length];
        double[] plain = Arrays.copyOf(weights, mean.length);
        for (int i = 0; i < plain.length; i++) {
            plain[i] = deviation[i] == 0 ? 0 : plain[i] / deviation[i];
            base -= plain[i] * mean[i];
        }
        return new Regression<>(name, traits, plain, base);
    }
}

package news.vigie.brief.bullet.gist;

import java.util.List;

/** Learns to tell, of the things of one article, how much more than their mean each is worth: ridge regression. */
final class LeastSquares<T> {
    private static final double PULL = 1e-3;

    private final String name;
    private final List<Trait<T>> traits;
    private final double[][] products;
    private final double[] answers;

    LeastSquares(String name, List<Trait<T>> traits) {
        this.name = name;
        this.traits = traits;
        products = new double[traits.size()][traits.size()];
        answers = new double[traits.size()];
    }

    /** Takes in the things of one article by their traits, which together count as so many. */
    void add(List<double[]> things, List<Double> worth, double count) {
        double middle = worth.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        double[] mean = new double[answers.length];
        for (double[] thing : things) {
            for (int i = 0; i < mean.length; i++) {
                mean[i] += thing[i] / things.size();
            }
        }
        for (int at = 0; at < things.size(); at++) {
            add(things.get(at), mean, worth.get(at) - middle, count / things.size());
        }
    }

    private void add(double[] thing, double[] mean, double worth, double count) {
        for (int i = 0; i < mean.length; i++) {
            double scaled = count * (thing[i] - mean[i]);
            answers[i] += scaled * worth;
            for (int j = 0; j < mean.length; j++) {
                products[i][j] += scaled * (thing[j] - mean[j]);
            }
        }
    }

    Regression<T> learn() {
        int size = answers.length;
        double[] scale = new double[size];
        for (int i = 0; i < size; i++) {
            scale[i] = Math.sqrt(products[i][i]) + 1e-9;
        }
        double[][] table = new double[size][size];
        double[] right = new double[size];
        for (int i = 0; i < size; i++) {
            right[i] = answers[i] / scale[i];
            for (int j = 0; j < size; j++) {
                table[i][j] = products[i][j] / scale[i] / scale[j] + (i == j ? PULL : 0);
            }
        }
        double[] weights = Cholesky.solve(table, right);
        for (int i = 0; i < size; i++) {
            weights[i] /= scale[i];
        }
        return new Regression<>(name, traits, weights, 0);
    }
}

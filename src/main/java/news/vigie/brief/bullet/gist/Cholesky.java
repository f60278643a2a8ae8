package news.vigie.brief.bullet.gist;

/** Solves linear equations whose table is symmetric and positive. */
final class Cholesky {
    private Cholesky() {}

    /** @param table of which the lower left half is read, and overwritten */
    static double[] solve(double[][] table, double[] right) {
        int size = right.length;
        for (int i = 0; i < size; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = table[i][j];
                for (int k = 0; k < j; k++) {
                    sum -= table[i][k] * table[j][k];
                }
                table[i][j] = i == j ? Math.sqrt(sum) : sum / table[j][j];
            }
        }
        double[] solution = right.clone();
        for (int i = 0; i < size; i++) {
            for (int k = 0; k < i; k++) {
                solution[i] -= table[i][k] * solution[k];
            }
            solution[i] /= table[i][i];
        }
        for (int i = size - 1; i >= 0; i--) {
            for (int k = i + 1; k < size; k++) {
                solution[i] -= table[k][i] * solution[k];
            }
            solution[i] /= table[i][i];
        }
        return solution;
    }
}

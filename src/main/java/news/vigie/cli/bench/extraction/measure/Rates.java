package news.vigie.cli.bench.extraction.measure;

/**
 * How right something found is, from 0 to 1.
 *
 * @param f1 the harmonic mean of the two others
 * @param precision how much of what was found is right
 * @param recall how much of what is right was found
 */
public record Rates(double f1, double precision, double recall) {
    public static Rates of(double precision, double recall) {
        double sum = precision + recall;
        return new Rates(sum == 0 ? 0 : 2 * precision * recall / sum, precision, recall);
    }
}

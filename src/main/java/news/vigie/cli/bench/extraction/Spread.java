package news.vigie.cli.bench.extraction;

import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;

/**
 * A measure over folds.
 *
 * @param folds its value in each; not a number where no page of the fold has the truth for it
 */
public record Spread(String measure, List<Double> folds) {
    public Spread {
        folds = List.copyOf(folds);
    }

    static List<Spread> of(List<List<PageScore>> folds) {
        List<Map<String, Double>> scores = folds.stream().map(Scores::of).toList();
        return Scores.of(folds.stream().flatMap(List::stream).toList()).keySet().stream()
                .map(measure -> new Spread(
                        measure,
                        scores.stream()
                                .map(fold -> fold.getOrDefault(measure, Double.NaN))
                                .toList()))
                .toList();
    }

    private DoubleStream known() {
        return folds.stream().mapToDouble(value -> value).filter(Double::isFinite);
    }

    public double mean() {
        return known().average().orElse(0);
    }

    /** The standard deviation of a sample; 0 for a single fold. */
    public double deviation() {
        double mean = mean();
        double squares = known().map(value -> (value - mean) * (value - mean)).sum();
        long others = known().count() - 1;
        return others < 1 ? 0 : Math.sqrt(squares / others);
    }
}

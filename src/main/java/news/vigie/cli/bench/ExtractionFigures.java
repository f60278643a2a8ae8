package news.vigie.cli.bench;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.vigie.cli.bench.extraction.ExtractionBench;
import news.vigie.cli.bench.extraction.Miss;
import news.vigie.cli.bench.extraction.Part;
import news.vigie.cli.bench.extraction.Spread;

/** Shows how right extraction is: a table for each family of measures, a row for each set; then the folds. */
final class ExtractionFigures {
    private static final List<String> BODY =
            List.of("shingle_f1", "shingle_precision", "shingle_recall", "word_f1", "word_precision", "word_recall");
    private static final List<String> SEGMENTS =
            List.of("segment_f1", "segment_precision", "segment_recall", "segment_accuracy", "first_words");
    private static final List<String> METADATA =
            List.of("title_exact", "title_coverage", "author_exact", "author_coverage", "date_exact", "date_coverage");

    private final boolean byLanguage;

    private ExtractionFigures(boolean byLanguage) {
        this.byLanguage = byLanguage;
    }

    static Figures of(ExtractionBench bench, ExtractionOptions options) {
        return new ExtractionFigures(options.by == ExtractionOptions.Parts.LANGUAGE).all(bench, options);
    }

    private Figures all(ExtractionBench bench, ExtractionOptions options) {
        List<Part> parts = Stream.concat(
                        bench.sets().stream(), byLanguage ? bench.languages().stream() : Stream.empty())
                .toList();
        return new Figures()
                .table("pages", parts.stream().map(this::counts).toList())
                .table("body", rows(parts, BODY))
                .table("segments", rows(parts, SEGMENTS))
                .table("metadata", rows(parts, METADATA))
                .table(
                        "folds",
                        bench.folds(options.folds).stream()
                                .map(ExtractionFigures::spread)
                                .toList())
                .table(
                        "misses",
                        bench.misses(options.misses).stream()
                                .map(ExtractionFigures::miss)
                                .toList());
    }

    private Figures named(Part part) {
        Figures row = new Figures().put("set", part.set());
        return byLanguage ? row.put("language", part.language()) : row;
    }

    private Figures counts(Part part) {
        return named(part).put("pages", part.pages()).put("empty", part.empty()).put("failed", part.failed());
    }

    private List<Figures> rows(List<Part> parts, List<String> measures) {
        return parts.stream()
                .filter(part -> measures.stream().anyMatch(part.scores()::containsKey))
                .map(part -> row(part, measures))
                .toList();
    }

    private Figures row(Part part, List<String> measures) {
        Figures row = named(part);
        measures.forEach(measure -> put(row, measure, part.scores().getOrDefault(measure, Double.NaN)));
        return row;
    }

    private static void put(Figures row, String name, double value) {
        if (Double.isFinite(value)) {
            row.put(name, value);
        } else {
            row.put(name, "");
        }
    }

    private static Figures spread(Spread spread) {
        Figures row = new Figures().put("measure", spread.measure());
        IntStream.range(0, spread.folds().size())
                .forEach(fold -> put(row, "fold_" + (fold + 1), spread.folds().get(fold)));
        return row.put("mean", spread.mean()).put("deviation", spread.deviation());
    }

    private static Figures miss(Miss miss) {
        return new Figures()
                .put("loss", miss.loss())
                .put("set", miss.set())
                .put("id", miss.id())
                .put("url", miss.url());
    }
}

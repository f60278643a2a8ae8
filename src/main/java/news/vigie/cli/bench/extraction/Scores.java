package news.vigie.cli.bench.extraction;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import news.vigie.cli.bench.extraction.measure.Overlap;
import news.vigie.cli.bench.extraction.measure.Rates;
import news.vigie.cli.bench.extraction.measure.Segments;
import news.vigie.cli.bench.extraction.measure.Shingles;
import news.vigie.cli.bench.extraction.measure.Verdict;
import news.vigie.cli.bench.extraction.measure.Words;
import org.jspecify.annotations.Nullable;

/** The measures of pages by their names, in the order in which they are read; none for which no truth is known. */
final class Scores {
    private final Map<String, Double> byName = new LinkedHashMap<>();

    private Scores() {}

    static Map<String, Double> of(List<PageScore> pages) {
        var scores = new Scores();
        scores.put("shingle", pages, PageScore::shingles, Shingles::mean);
        scores.put("word", pages, PageScore::words, Words::mean);
        scores.putSegments(known(pages, PageScore::segments));
        scores.put("title", known(pages, PageScore::title));
        scores.put("author", known(pages, PageScore::author));
        scores.put("date", known(pages, PageScore::date));
        List<Verdict> openings = known(pages, PageScore::firstWords);
        if (!openings.isEmpty()) {
            scores.byName.put("first_words", Verdict.exact(openings));
        }
        return scores.byName;
    }

    private static <T> List<T> known(List<PageScore> pages, Function<PageScore, @Nullable T> part) {
        return pages.stream().map(part).filter(Objects::nonNull).toList();
    }

    private void put(
            String name,
            List<PageScore> pages,
            Function<PageScore, @Nullable Overlap> part,
            Function<List<Overlap>, Rates> mean) {
        List<Overlap> overlaps = known(pages, part);
        if (!overlaps.isEmpty()) {
            put(name, mean.apply(overlaps));
        }
    }

    private void putSegments(List<Segments> pages) {
        if (!pages.isEmpty()) {
            Segments all = pages.stream().reduce(Segments.NONE, Segments::plus);
            put("segment", all.rates());
            byName.put("segment_accuracy", all.accuracy());
        }
    }

    private void put(String name, Rates rates) {
        byName.put(name + "_f1", rates.f1());
        byName.put(name + "_precision", rates.precision());
        byName.put(name + "_recall", rates.recall());
    }

    private void put(String name, List<Verdict> verdicts) {
        if (!verdicts.isEmpty()) {
            byName.put(name + "_exact", Verdict.exact(verdicts));
            byName.put(name + "_coverage", Verdict.coverage(verdicts));
        }
    }
}

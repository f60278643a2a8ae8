package news.vigie.cli.bench.extraction.measure;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * Bodies compared as bags of words in lower case, as in WCXB, Murrough Foley's Web Content Extraction Benchmark
 * (evaluate.py): F1, precision and recall of each page, and the mean of each.
 */
public final class Words {
    private Words() {}

    public static Overlap compare(String truth, String found) {
        return Overlap.of(of(truth), of(found));
    }

    private static List<String> of(String text) {
        return Plain.tokens(text.toLowerCase(Locale.ROOT));
    }

    /** Whose F1 is the mean of the pages' own, not that of the two other means. */
    public static Rates mean(List<Overlap> pages) {
        return new Rates(average(pages, Rates::f1), average(pages, Rates::precision), average(pages, Rates::recall));
    }

    private static double average(List<Overlap> pages, ToDoubleFunction<Rates> rate) {
        return pages.stream().map(Overlap::rates).mapToDouble(rate).average().orElse(0);
    }
}

package news.vigie.cli.bench.extraction.measure;

import java.util.ArrayList;
import java.util.List;

/**
 * Bodies compared by every four words that follow each other, as in scrapinghub/article-extraction-benchmark
 * (evaluate.py): precision and recall of each page, their means over the pages that have something found and something
 * to find, and the F1 of the two means.
 */
public final class Shingles {
    private static final int WORDS = 4;

    private Shingles() {}

    public static Overlap compare(String truth, String found) {
        return Overlap.of(of(truth), of(found));
    }

    /** A text of fewer words is one shingle. */
    private static List<String> of(String text) {
        List<String> tokens = Plain.tokens(text);
        List<String> shingles = new ArrayList<>();
        for (int i = 0; i == 0 || i + WORDS <= tokens.size(); i++) {
            shingles.add(String.join(" ", tokens.subList(i, Math.min(i + WORDS, tokens.size()))));
        }
        return tokens.isEmpty() ? List.of() : shingles;
    }

    public static Rates mean(List<Overlap> pages) {
        double precision = pages.stream()
                .filter(Overlap::hasFound)
                .mapToDouble(page -> page.rates().precision())
                .average()
                .orElse(0);
        double recall = pages.stream()
                .filter(Overlap::hasTruth)
                .mapToDouble(page -> page.rates().recall())
                .average()
                .orElse(0);
        return Rates.of(precision, recall);
    }
}

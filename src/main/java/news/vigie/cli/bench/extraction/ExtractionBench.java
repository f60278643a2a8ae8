package news.vigie.cli.bench.extraction;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import news.vigie.article.ArticleExtractor;
import news.vigie.article.Hints;
import news.vigie.http.Page;
import news.vigie.http.Validators;

/** Pages extracted and compared with the truth, by set. */
public final class ExtractionBench {
    private final Map<String, List<PageScore>> sets = new LinkedHashMap<>();

    private ExtractionBench() {}

    /** Extracts the pages of sets, as many at a time as there are processors. */
    public static ExtractionBench of(List<Path> files) throws IOException {
        var extractor = new ArticleExtractor();
        var bench = new ExtractionBench();
        for (Path file : files) {
            LabelledSet set = LabelledSet.read(file);
            List<PageScore> scores = set.truths().parallelStream()
                    .map(truth -> PageScore.of(truth, found(extractor, set, truth)))
                    .toList();
            bench.sets.computeIfAbsent(set.name(), name -> new ArrayList<>()).addAll(scores);
        }
        return bench;
    }

    /** Whatever breaks off is a failure of its page and ends nothing. */
    private static Found found(ArticleExtractor extractor, LabelledSet set, Truth truth) {
        try {
            var page = new Page(truth.address(), null, set.page(truth), Validators.NONE);
            return Found.of(extractor.extract(page, Hints.NONE));
        } catch (NoSuchFileException e) {
            return Found.nothing("no such file: " + e.getMessage());
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return Found.nothing(e.toString());
        }
    }

    public List<Part> sets() {
        return sets.entrySet().stream()
                .map(set -> Part.of(set.getKey(), "", set.getValue()))
                .toList();
    }

    public List<Part> languages() {
        return sets.entrySet().stream()
                .flatMap(set -> byLanguage(set.getValue()).entrySet().stream()
                        .map(language -> Part.of(set.getKey(), language.getKey(), language.getValue())))
                .toList();
    }

    private static Map<String, List<PageScore>> byLanguage(List<PageScore> pages) {
        return pages.stream()
                .collect(Collectors.groupingBy(page -> page.truth().language(), TreeMap::new, Collectors.toList()));
    }

    /** The measures over all pages of all sets, parted by site into so many folds. */
    public List<Spread> folds(int count) {
        return Spread.of(Folds.of(sets.values().stream().flatMap(List::stream).toList(), count));
    }

    /** The pages of each set that lose most, the worst first. */
    public List<Miss> misses(int most) {
        return sets.entrySet().stream()
                .flatMap(set -> set.getValue().stream()
                        .map(page -> Miss.of(set.getKey(), page))
                        .sorted(Comparator.comparingDouble(Miss::loss).reversed())
                        .limit(most))
                .toList();
    }

    /** What broke off and why, a line for each page. */
    public List<String> failures() {
        return sets.entrySet().stream()
                .flatMap(set -> set.getValue().stream()
                        .filter(page -> page.failure() != null)
                        .map(page -> set.getKey() + ", " + page.truth().id() + ": " + page.failure()))
                .toList();
    }
}

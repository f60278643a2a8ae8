package news.vigie.story.merge;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.vigie.brief.Bullet;
import news.vigie.language.Language;
import news.vigie.language.Terms;
import news.vigie.story.Report;

/**
 * What the reports of a story speak of together: the terms of their titles and bullets, and how many reports have each.
 */
final class CommonTerms {
    private static final Terms TERMS = new Terms();

    /** As many terms shared with every other report make a text fully relevant. */
    private static final double TO_THE_POINT = 4;

    private final int reports;
    private final Map<String, Long> reportsWith;

    CommonTerms(List<Report> reports) {
        this.reports = reports.size();
        reportsWith = reports.stream()
                .map(CommonTerms::said)
                .flatMap(Collection::stream)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    static Set<String> of(String text, Language language) {
        return new HashSet<>(TERMS.of(text, language));
    }

    /** From 0, terms that no other report has, to 1; of a single report all is relevant. */
    double relevance(Set<String> terms) {
        return reports < 2 ? 1 : Math.min(1, sum(terms) / TO_THE_POINT);
    }

    /** The share of its terms that a text shares with the other reports, a little more for more of them. */
    double shared(Set<String> terms) {
        return terms.isEmpty() ? 0 : sum(terms) / Math.sqrt(terms.size());
    }

    private double sum(Set<String> terms) {
        return reports < 2 ? 0 : terms.stream().mapToDouble(this::share).sum();
    }

    private double share(String term) {
        return (reportsWith.getOrDefault(term, 1L) - 1.0) / (reports - 1);
    }

    private static Set<String> said(Report report) {
        Stream<String> texts = Stream.concat(
                Stream.of(report.article().title()),
                report.brief().bullets().stream().map(Bullet::text));
        return of(texts.collect(Collectors.joining("\n")), report.brief().language());
    }
}

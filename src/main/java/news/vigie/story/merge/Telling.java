package news.vigie.story.merge;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import news.vigie.language.Language;
import news.vigie.story.Report;
import news.vigie.story.Story;

/**
 * The reports that tell a story: of each agency copy one, all in the language that most of them are written in.
 *
 * @param reports the weightiest first, then the oldest
 */
public record Telling(Language language, List<Report> reports) {
    private static final Comparator<Report> WEIGHTIEST =
            Comparator.comparingDouble(Report::weight).reversed().thenComparing(Report::time);

    public Telling {
        reports = List.copyOf(reports);
    }

    public static Telling of(Story story) {
        List<Report> independent = NearCopies.grouped(story.reports()).stream()
                .map(copies -> copies.stream().min(WEIGHTIEST).orElseThrow())
                .sorted(WEIGHTIEST)
                .toList();
        Map<Language, Double> weights = independent.stream()
                .collect(Collectors.groupingBy(
                        report -> report.brief().language(), Collectors.summingDouble(report -> 1 + report.weight())));
        Language language = independent.stream()
                .map(report -> report.brief().language())
                .max(Comparator.<Language>comparingDouble(weights::get)
                        .thenComparing(Language::code, Comparator.reverseOrder()))
                .orElseThrow();
        return new Telling(
                language,
                independent.stream()
                        .filter(report -> report.brief().language().equals(language))
                        .toList());
    }
}

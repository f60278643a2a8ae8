package news.vigie.story.merge;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.vigie.language.Language;
import news.vigie.story.Report;
import news.vigie.story.Story;

/**
 * The reports that tell a story: of each agency copy one, all in the language of the reader, if
 * one has it, else in that of most.
 *
 * @param reports the weightiest first, then the earliest
 * @param voices all that report on their own, in whatever language, in the same order
 */
public record Telling(Language language, List<Report> reports, List<Voice> voices) {
    public Telling {
        reports = List.copyOf(reports);
        voices = List.copyOf(voices);
    }

    public static Telling of(Story story, Readings readings) {
        List<Voice> voices = NearCopies.grouped(story.reports(), readings).stream()
                .flatMap(copies -> Voice.of(copies, readings))
                .sorted(Comparator.comparing(Voice::report, Origin.WEIGHTIEST))
                .toList();
        return in(language(voices.stream().map(Voice::report).toList(), readings), voices);
    }

    /** The same story, first in the language that it is told in, then in each other that a report has. */
    public Stream<Telling> inEachLanguage() {
        Stream<Language> others = voices.stream()
                .map(voice -> voice.report().brief().language())
                .filter(other -> !other.equals(language))
                .distinct();
        return Stream.concat(Stream.of(this), others.map(other -> in(other, voices)));
    }

    /** The same, this report before all others. */
    Telling ledBy(Report front) {
        return in(
                language,
                voices.stream()
                        .sorted(Comparator.comparing(voice -> voice.report().id() != front.id()))
                        .toList());
    }

    private static Telling in(Language language, List<Voice> voices) {
        List<Report> reports = voices.stream()
                .map(Voice::report)
                .filter(report -> report.brief().language().equals(language))
                .toList();
        return new Telling(language, reports, voices);
    }

    List<Voice> telling() {
        return voices.stream()
                .filter(voice -> voice.report().brief().language().equals(language))
                .toList();
    }

    private static Language language(List<Report> independent, Readings readings) {
        Optional<Language> read = independent.stream()
                .map(report -> report.brief().language())
                .filter(readings::isRead)
                .findAny();
        return read.orElseGet(() -> ofMost(independent));
    }

    private static Language ofMost(List<Report> independent) {
        Map<Language, Double> weights = independent.stream()
                .collect(Collectors.groupingBy(
                        report -> report.brief().language(), Collectors.summingDouble(report -> 1 + report.weight())));
        return independent.stream()
                .map(report -> report.brief().language())
                .max(Comparator.<Language>comparingDouble(weights::get)
                        .thenComparing(Language::code, Comparator.reverseOrder()))
                .orElseThrow();
    }
}

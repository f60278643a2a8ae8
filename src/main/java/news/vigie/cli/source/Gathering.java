package news.vigie.cli.source;

import java.util.List;
import java.util.stream.IntStream;
import news.vigie.notice.Notice;
import news.vigie.story.Report;

/** What the sources gave, and what went wrong with some of them, in their order. */
public record Gathering(List<Report> reports, List<Failure> failures) {
    public Gathering {
        reports = List.copyOf(reports);
        failures = List.copyOf(failures);
    }

    static Gathering of(Report report) {
        return new Gathering(List.of(report), List.of());
    }

    static Gathering of(Failure failure) {
        return new Gathering(List.of(), List.of(failure));
    }

    /** All of them, one after the other. */
    static Gathering of(List<Gathering> parts) {
        return new Gathering(
                parts.stream().flatMap(part -> part.reports.stream()).toList(),
                parts.stream().flatMap(part -> part.failures.stream()).toList());
    }

    /** The same with the reports numbered from 1. */
    Gathering numbered() {
        return new Gathering(
                IntStream.range(0, reports.size())
                        .mapToObj(i -> numbered(reports.get(i), i + 1L))
                        .toList(),
                failures);
    }

    private static Report numbered(Report report, long number) {
        return new Report(
                number,
                report.source(),
                report.feeds(),
                report.topics(),
                report.weight(),
                report.article(),
                report.brief(),
                report.time());
    }

    /** A source, or an entry of one, that gave nothing, with the reason. */
    public record Failure(String source, Notice reason) {}
}

package news.vigie.cli.source;

import java.util.List;
import news.vigie.notice.Notice;
import news.vigie.story.Report;

/** What the sources gave, and what went wrong with some of them. */
public record Gathering(List<Report> reports, List<Failure> failures) {
    public Gathering {
        reports = List.copyOf(reports);
        failures = List.copyOf(failures);
    }

    /** A source, or an entry of one, that gave nothing, with the reason. */
    public record Failure(String source, Notice reason) {}
}

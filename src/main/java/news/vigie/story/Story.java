package news.vigie.story;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** The articles of one event, from any number of feeds, in the order in which they arrived; at least one. */
public record Story(long id, List<Report> reports) {
    public Story {
        if (reports.isEmpty()) {
            throw new IllegalArgumentException("Story %d has no report".formatted(id));
        }
        reports = reports.stream()
                .sorted(Comparator.comparing(Report::time).thenComparing(Report.EARLIEST))
                .toList();
    }

    public Instant first() {
        return reports.getFirst().time();
    }

    public Instant last() {
        return reports.getLast().time();
    }

    /** The same, as if each report had arrived when it was published. */
    public Story asPublished() {
        return new Story(id, reports.stream().map(Report::asPublished).toList());
    }
}

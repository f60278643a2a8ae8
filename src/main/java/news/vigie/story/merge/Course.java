package news.vigie.story.merge;

import java.util.List;
import java.util.Optional;
import news.vigie.story.Report;

/**
 * How a story went on from report to report.
 *
 * @param front the report whose title stands over the story: the newest that tells another state of things, else the
 *     clearest
 * @param turned whether it tells another state of things than those before it: a death, another number
 * @param news the newest report, where its title and what that sums up tell something that was not known before
 */
public record Course(Report front, boolean turned, Optional<Report> news) {
    /** The course of a story of which nothing was told. */
    public static Course of(Telling telling, Readings readings) {
        return telling.reports().size() == 1
                ? new Course(telling.reports().getFirst(), false, Optional.empty())
                : new CourseReader(telling, readings).read();
    }

    /** As those followed it to whom these reports were told. */
    public static Course of(Telling telling, List<Report> told, Readings readings) {
        var reader = new CourseReader(telling, readings);
        told.forEach(reader::told);
        return reader.read();
    }
}

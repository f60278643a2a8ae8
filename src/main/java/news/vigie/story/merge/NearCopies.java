package news.vigie.story.merge;

import java.util.ArrayList;
import java.util.List;
import news.vigie.story.Report;
import news.vigie.story.copy.Runs;

/** Tells agency copy that several papers print from articles of their own. */
public final class NearCopies {
    private NearCopies() {}

    public static boolean areCopies(Report one, Report other, Readings readings) {
        return readings.runs(one).areCopiedIn(readings.runs(other));
    }

    /** The reports, those that print the same copy together, whatever their order; the earliest first. */
    public static List<List<Report>> grouped(List<Report> reports, Readings readings) {
        if (reports.size() == 1) {
            return List.of(reports);
        }
        var groups = new ArrayList<List<Report>>();
        var runs = new ArrayList<Runs>();
        for (Report report : reports.stream().sorted(Report.EARLIEST).toList()) {
            Runs own = readings.runs(report);
            int at = 0;
            while (at < groups.size() && !runs.get(at).areCopiedIn(own)) {
                at++;
            }
            if (at == groups.size()) {
                groups.add(new ArrayList<>());
                runs.add(own);
            }
            groups.get(at).add(report);
        }
        return groups;
    }
}

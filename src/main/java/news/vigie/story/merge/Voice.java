package news.vigie.story.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.vigie.story.Report;
import news.vigie.story.fact.Account;
import news.vigie.story.fact.Known;

/**
 * A report that speaks for itself and for those that print the same copy.
 *
 * @param copies it among them, and those that print the copy as it was before or became later
 * @param dispatch what it was read as
 */
public record Voice(Report report, List<Report> copies, Dispatch dispatch) {
    public Voice {
        copies = List.copyOf(copies);
    }

    static Stream<Voice> of(List<Report> copies, Readings readings) {
        return versions(copies, readings).stream()
                .map(Origin::of)
                .map(origin -> new Voice(origin, copies, readings.dispatch(origin)));
    }

    /** A copy is written on while papers print it: a version begins where what the title sums up is new. */
    private static List<List<Report>> versions(List<Report> copies, Readings readings) {
        if (copies.size() == 1) {
            return List.of(copies);
        }
        var versions = new ArrayList<List<Report>>();
        var known = new Known(List.of());
        for (Report report : copies) {
            Dispatch dispatch = readings.dispatch(report);
            if (versions.isEmpty() || dispatch.leadsOn(known)) {
                versions.add(new ArrayList<>());
            }
            versions.getLast().add(report);
            known.learn(dispatch.account());
        }
        return versions;
    }

    /** What its text states. */
    Account account() {
        return dispatch.account();
    }

    Set<String> sources() {
        return copies.stream().map(Report::source).collect(Collectors.toSet());
    }

    /** Of the same source or of the same copy, and published since. */
    boolean isLaterWordOf(Voice other) {
        boolean own = report.source().equals(other.report.source()) || copies.contains(other.report);
        return own && report.told().isAfter(other.report.told());
    }
}

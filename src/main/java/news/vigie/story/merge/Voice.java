package news.vigie.story.merge;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import news.vigie.story.Report;
import news.vigie.story.fact.Account;

/**
 * A report that speaks for itself and for those that print the same copy.
 *
 * @param copies it among them
 * @param dispatch what it was read as
 */
public record Voice(Report report, List<Report> copies, Dispatch dispatch) {
    public Voice {
        copies = List.copyOf(copies);
    }

    static Voice of(List<Report> copies, Readings readings) {
        Report origin = Origin.of(copies);
        return new Voice(origin, copies, readings.dispatch(origin));
    }

    /** What its text states. */
    Account account() {
        return dispatch.account();
    }

    Set<String> sources() {
        return copies.stream().map(Report::source).collect(Collectors.toSet());
    }

    /** Of the same source, and published since. */
    boolean isLaterWordOf(Voice other) {
        return report.source().equals(other.report.source()) && report.told().isAfter(other.report.told());
    }
}

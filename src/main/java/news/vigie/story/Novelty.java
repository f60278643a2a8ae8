package news.vigie.story;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import news.vigie.story.fact.Known;
import news.vigie.story.merge.NearCopies;
import news.vigie.story.merge.Readings;

/** What of a story has not been told yet. */
public final class Novelty {
    private Novelty() {}

    /** As {@link #beyond}, of reports of the story that were told. */
    public static Optional<Story> newSince(Story story, Set<Long> toldReports, Readings readings) {
        return beyond(told(story, toldReports), story, readings);
    }

    /**
     * The story as far as it is new.
     *
     * @param told the reports of it that were told, among its own or not
     * @return the story with the reports that were not told and say more than those that were: no copy of them as it was, and a
     *     number, a name or other words beyond theirs; empty: there is none
     */
    public static Optional<Story> beyond(List<Report> told, Story story, Readings readings) {
        if (told.isEmpty()) {
            return Optional.of(story);
        }
        Set<Long> ids = told.stream().map(Report::id).collect(Collectors.toSet());
        List<Report> others = story.reports().stream()
                .filter(report -> !ids.contains(report.id()))
                .toList();
        return others.isEmpty()
                ? Optional.empty()
                : saying(others, told, readings).map(fresh -> new Story(story.id(), fresh));
    }

    private static Optional<List<Report>> saying(List<Report> others, List<Report> told, Readings readings) {
        var known = new Known(told.stream().map(readings::account).toList());
        List<Report> fresh = others.stream()
                .filter(report -> isCopy(report, told, readings)
                        ? readings.dispatch(report).leadsOn(known)
                        : readings.dispatch(report).saysMore(known))
                .toList();
        return Optional.of(fresh).filter(reports -> !reports.isEmpty());
    }

    private static boolean isCopy(Report report, List<Report> told, Readings readings) {
        return told.stream().anyMatch(old -> NearCopies.areCopies(old, report, readings));
    }

    /** The reports of the story that were told. */
    public static List<Report> told(Story story, Set<Long> toldReports) {
        return story.reports().stream()
                .filter(report -> toldReports.contains(report.id()))
                .toList();
    }
}

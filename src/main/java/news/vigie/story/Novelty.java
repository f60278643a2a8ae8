package news.vigie.story;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.vigie.story.merge.NearCopies;

/** What of a story has not been told yet. */
public final class Novelty {
    private Novelty() {}

    /**
     * The story as far as it is new.
     *
     * @param toldReports the ids of the reports that were told, of any story
     * @return the story with the reports that were not told and say more than those that were; empty: there is none
     */
    public static Optional<Story> newSince(Story story, Set<Long> toldReports) {
        List<Report> told = story.reports().stream()
                .filter(report -> toldReports.contains(report.id()))
                .toList();
        List<Report> fresh = story.reports().stream()
                .filter(report -> !toldReports.contains(report.id()))
                .filter(report -> told.stream().noneMatch(old -> NearCopies.areCopies(old, report)))
                .toList();
        return fresh.isEmpty() ? Optional.empty() : Optional.of(new Story(story.id(), fresh));
    }
}

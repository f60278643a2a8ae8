package news.vigie.digest;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import news.vigie.digest.words.WordFilter;
import news.vigie.digest.words.WordFilter.Verdict;
import news.vigie.feed.Feed;
import news.vigie.story.Report;
import news.vigie.story.Story;

/** Takes of each story the reports that a digest may tell; of most stories, none. */
record StoryFilter(ReportFilter reports, WordFilter words) {
    static StoryFilter of(DigestDefinition digest, Collection<Feed> known) {
        Selection selection = digest.selection();
        return new StoryFilter(ReportFilter.of(digest, known), WordFilter.of(selection.include(), selection.exclude()));
    }

    Optional<Story> choose(Story story) {
        List<Report> taken = story.reports().stream().filter(reports::takes).toList();
        return taken.isEmpty() || !wordsAllow(taken) ? Optional.empty() : Optional.of(new Story(story.id(), taken));
    }

    private boolean wordsAllow(List<Report> taken) {
        if (words.isOpen()) {
            return true;
        }
        List<Verdict> verdicts = taken.stream()
                .map(report -> words.judge(
                        report.article().title() + "\n" + report.article().text()))
                .toList();
        return verdicts.contains(Verdict.INCLUDED) && !verdicts.contains(Verdict.EXCLUDED);
    }
}

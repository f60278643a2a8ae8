package news.vigie.cli.source;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import news.vigie.story.Candidate;
import news.vigie.story.Report;
import news.vigie.story.Story;
import news.vigie.story.StoryGrouper;

/** Reports as stories, in the order of their times, however they were read. */
public final class Grouped {
    private static final Duration WINDOW = Duration.ofDays(3);

    private Grouped() {}

    public static List<Story> stories(List<Report> reports) {
        var grouper = new StoryGrouper(WINDOW);
        Map<Long, List<Report>> stories = new LinkedHashMap<>();
        reports.stream()
                .sorted(Comparator.comparing(Report::time).thenComparing(Report.EARLIEST))
                .forEach(report -> {
                    var article = report.article();
                    var candidate = Candidate.of(article, report.time());
                    OptionalLong placed = grouper.place(candidate);
                    long story = placed.orElse(stories.size() + 1L);
                    grouper.add(candidate, story);
                    stories.computeIfAbsent(story, id -> new ArrayList<>()).add(report);
                });
        return stories.entrySet().stream()
                .map(entry -> new Story(entry.getKey(), entry.getValue()))
                .toList();
    }
}

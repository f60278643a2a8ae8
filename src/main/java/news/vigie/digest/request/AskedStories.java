package news.vigie.digest.request;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import news.vigie.digest.words.AskedWord;
import news.vigie.digest.words.FoldedText;
import news.vigie.digest.words.Folding;
import news.vigie.story.Report;
import news.vigie.story.Story;

/** The stories of which a report has all the words that are asked for, each in its text or as one of its topics. */
final class AskedStories {
    private final List<AskedWord> wanted;
    private final List<AskedWord> unwanted;

    AskedStories(List<String> typed) {
        List<AskedWord> words = typed.stream().map(AskedWord::of).toList();
        wanted = words.stream().filter(word -> !word.unwanted()).toList();
        unwanted = words.stream().filter(AskedWord::unwanted).toList();
    }

    /** @param counts the reports that a story is told by */
    List<Story> among(List<Story> stories, Predicate<Report> counts) {
        return wanted.isEmpty() && unwanted.isEmpty()
                ? stories
                : stories.stream().filter(story -> isAsked(story, counts)).toList();
    }

    private boolean isAsked(Story story, Predicate<Report> counts) {
        List<Report> reports = story.reports().stream().filter(counts).toList();
        return wanted.isEmpty()
                ? reports.stream().allMatch(this::isAsked)
                : reports.stream().anyMatch(this::isAsked);
    }

    private boolean isAsked(Report report) {
        var text =
                FoldedText.of(report.article().title() + "\n" + report.article().text());
        Set<String> topics = report.topics().stream().map(Folding::key).collect(Collectors.toSet());
        return wanted.stream().allMatch(word -> has(report, word, text, topics))
                && unwanted.stream().noneMatch(word -> has(report, word, text, topics));
    }

    private static boolean has(Report report, AskedWord word, FoldedText text, Set<String> topics) {
        return topics.contains(word.key()) || word.in(text, report.article().language());
    }
}

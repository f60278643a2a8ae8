package news.vigie.digest.rank;

import java.util.List;
import java.util.stream.Collectors;
import news.vigie.brief.Actor;
import news.vigie.digest.words.Folding;
import news.vigie.digest.words.WordFilter;
import news.vigie.story.Report;
import news.vigie.story.Story;

/** How prominently a story speaks of something, the least first. */
enum Mention {
    NONE,
    TOLD,
    ACTOR,
    TOPIC,
    TITLE;

    /** Of words, a topic or an actor: the most prominent mention in any report. What only the text mentions is none. */
    static Mention of(String entry, Story story) {
        WordFilter words = WordFilter.of(List.of(entry), List.of());
        String key = Folding.key(entry);
        return story.reports().stream()
                .map(report -> of(words, key, report))
                .reduce(NONE, (one, other) -> one.compareTo(other) >= 0 ? one : other);
    }

    private static Mention of(WordFilter words, String key, Report report) {
        if (words.passes(report.article().title())) {
            return TITLE;
        }
        if (report.topics().stream().map(Folding::key).anyMatch(key::equals)) {
            return TOPIC;
        }
        if (report.brief().actors().stream().map(Actor::name).map(Folding::key).anyMatch(key::equals)) {
            return ACTOR;
        }
        return words.passes(told(report)) ? TOLD : NONE;
    }

    private static String told(Report report) {
        return report.brief().bullets().stream().map(bullet -> bullet.text()).collect(Collectors.joining("\n"));
    }
}

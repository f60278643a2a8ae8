package news.vigie.digest.rank;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import news.vigie.brief.Actor;
import news.vigie.digest.words.Folding;
import news.vigie.language.Language;
import news.vigie.language.NameType;
import news.vigie.story.Report;
import news.vigie.story.Story;

/** By what a reader finds two stories alike: who acts, what they are about, who tells them, in which language. */
record Traits(Set<String> actors, Set<String> topics, Set<String> sources, Set<Language> languages) {
    private static final int LEADING = 3;
    private static final double SAME_ACTORS = 0.4;
    private static final double SAME_TOPICS = 0.15;
    private static final double SAME_SOURCE = 0.15;
    private static final double SAME_LANGUAGE = 0.05;

    static Traits of(Story story) {
        var actors = new HashSet<String>();
        var topics = new HashSet<String>();
        for (Report report : story.reports()) {
            report.brief().actors().stream()
                    .filter(actor -> actor.type() == NameType.PERSON || actor.type() == NameType.ORGANIZATION)
                    .limit(LEADING)
                    .map(Actor::name)
                    .map(Folding::key)
                    .forEach(actors::add);
            report.topics().stream().map(Folding::key).forEach(topics::add);
        }
        return new Traits(
                actors,
                topics,
                story.reports().stream().map(Report::source).collect(Collectors.toSet()),
                story.reports().stream()
                        .map(report -> report.brief().language())
                        .collect(Collectors.toSet()));
    }

    /** 0: nothing in common; less than a further independent source is worth. */
    double likeness(Traits other) {
        return SAME_ACTORS * shared(actors, other.actors)
                + SAME_TOPICS * shared(topics, other.topics)
                + SAME_SOURCE * (sources.size() == 1 && sources.equals(other.sources) ? 1 : 0)
                + SAME_LANGUAGE * shared(languages, other.languages);
    }

    /** The share of the smaller set that the other has too. */
    private static <T> double shared(Set<T> some, Set<T> others) {
        int fewer = Math.min(some.size(), others.size());
        return fewer == 0 ? 0 : (double) some.stream().filter(others::contains).count() / fewer;
    }
}

package news.vigie.story;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.vigie.brief.Actor;
import news.vigie.story.merge.NearCopies;
import news.vigie.story.merge.Readings;

/**
 * Puts the stories in the order of their worth. The parts of a score:
 *
 * <ul>
 *   <li>{@code sources}: ln(1 + n), n being the sources that report on their own (an agency's copy counts once);
 *   <li>{@code weight}: what the weight of their feeds adds to that or takes from it, ln((1 + sum of weights) / (1 +
 *       n));
 *   <li>{@code freshness}: 1 for what is reported now, halved every twelve hours: a second source outweighs half a day;
 *   <li>{@code prominence}: ln(1 + m) / 4, m being how often the best-known actor is named in a report;
 *   <li>those that the readers add, by their {@link Leaning}s.
 * </ul>
 */
public final class StoryRanker {
    private static final Duration HALF_LIFE = Duration.ofHours(12);
    private static final double FRESH = 1;
    private static final double PROMINENT = 0.25;

    /** The best first; ties by id. */
    public List<Ranked> rank(List<Story> stories, Instant now) {
        return rank(stories, now, List.of());
    }

    /** The same for readers who lean to some stories; what does not touch a story is none of its parts. */
    public List<Ranked> rank(List<Story> stories, Instant now, List<Leaning> leanings) {
        var readings = new Readings();
        return stories.stream()
                .map(story ->
                        leanings.stream().reduce(worth(story, now, readings), Ranked::leaned, (one, other) -> other))
                .sorted(Ranked.BEST_FIRST)
                .toList();
    }

    /** What a story is worth to any reader. */
    public Ranked worth(Story story, Instant now, Readings readings) {
        Map<String, Double> weights = new HashMap<>();
        for (List<Report> copies : NearCopies.grouped(story.reports(), readings)) {
            double weight = copies.stream().mapToDouble(Report::weight).max().orElseThrow();
            weights.merge(copies.getFirst().source(), weight, Math::max);
        }
        double sources = Math.log1p(weights.size());
        double weighted =
                Math.log1p(weights.values().stream().mapToDouble(w -> w).sum());
        double freshness = freshness(story, now);
        double prominence = PROMINENT * Math.log1p(mentions(story));
        return new Ranked(
                story,
                weighted + freshness + prominence,
                Map.of(
                        "sources", sources,
                        "weight", weighted - sources,
                        "freshness", freshness,
                        "prominence", prominence));
    }

    private static double freshness(Story story, Instant now) {
        long age = Math.max(0, Duration.between(story.last(), now).toSeconds());
        return FRESH * Math.pow(2, -(double) age / HALF_LIFE.toSeconds());
    }

    private static int mentions(Story story) {
        return story.reports().stream()
                .flatMap(report -> report.brief().actors().stream())
                .mapToInt(Actor::mentions)
                .max()
                .orElse(0);
    }
}

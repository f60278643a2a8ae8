package news.vigie.story;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/** A story with its place in the ranking: the parts add up to the score, "why is this here". */
public record Ranked(Story story, double score, Map<String, Double> parts) {
    /** Of equals the one with the smaller id. */
    public static final Comparator<Ranked> BEST_FIRST = Comparator.comparingDouble(Ranked::score)
            .reversed()
            .thenComparingLong(ranked -> ranked.story().id());

    public Ranked {
        parts = Map.copyOf(parts);
    }

    /** With what its readers add. */
    public Ranked leaned(Leaning leaning) {
        return plus(leaning.name(), leaning.measure().applyAsDouble(story));
    }

    /** With a further part, or one that changed; a part of nothing is none. */
    public Ranked plus(String name, double part) {
        if (part == 0) {
            return this;
        }
        var more = new HashMap<>(parts);
        more.merge(name, part, Double::sum);
        return new Ranked(story, score + part, more);
    }
}

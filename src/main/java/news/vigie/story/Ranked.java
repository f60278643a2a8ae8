package news.vigie.story;

import java.util.Map;

/** A story with its place in the ranking: the parts add up to the score, "why is this here". */
public record Ranked(Story story, double score, Map<String, Double> parts) {
    public Ranked {
        parts = Map.copyOf(parts);
    }
}

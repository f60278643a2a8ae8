package news.vigie.story;

/** A story with its place in the ranking: the parts add up to the score, "why is this here". */
public record Ranked(Story story, double score, java.util.Map<String, Double> parts) {
    public Ranked {
        parts = java.util.Map.copyOf(parts);
    }
}

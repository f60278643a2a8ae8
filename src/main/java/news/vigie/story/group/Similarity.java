package news.vigie.story.group;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import news.vigie.story.Candidate;

/**
 * Online clustering in a single pass: TF-IDF with document frequencies that grow as articles come, the cosine to the
 * centre of each story, the nearest one taken if the article belongs to it.
 */
public final class Similarity {
    private static final int MOST_WORDS = 60;

    /** A word of more than this share of the articles tells no story from another. */
    private static final double COMMON = 0.3;

    private static final double NEVER_COMMON = 3;

    private final Frequencies frequencies = new Frequencies();
    private final Clusters clusters;

    public Similarity(Duration window) {
        clusters = new Clusters(window);
    }

    /** The story nearest to the article, if one is near enough. */
    public OptionalLong nearest(Candidate candidate) {
        Signature words = signature(candidate, WordWeights.of(candidate), 1);
        var article = new Outline(words, words.only(WordWeights.ofTitle(candidate)), candidate.time());
        return clusters.near(words, candidate.time()).stream()
                .filter(cluster -> Belonging.holds(cluster, article))
                .max(Comparator.<Cluster>comparingDouble(cluster -> cluster.likeness(words))
                        .thenComparing(Comparator.comparingLong(Cluster::story).reversed()))
                .map(cluster -> OptionalLong.of(cluster.story()))
                .orElse(OptionalLong.empty());
    }

    public void add(Candidate candidate, long story) {
        Map<String, Double> weights = WordWeights.of(candidate);
        frequencies.add(weights.keySet());
        clusters.add(story, signature(candidate, weights, 0), candidate.time());
    }

    /** The stories that are remembered. */
    public int size() {
        return clusters.size();
    }

    /** @param itself 1 where the article is not among the frequencies yet: it counts too */
    private Signature signature(Candidate candidate, Map<String, Double> counts, int itself) {
        var background = Background.of(candidate.language());
        double articles = frequencies.articles() + itself + background.articles();
        var weights = new HashMap<String, Double>();
        counts.forEach((word, count) -> {
            double with = frequencies.articlesWith(word) + itself + background.articlesWith(word);
            double rarity = Math.log((articles + 1) / (with + 0.5));
            if (rarity > 0 && with <= Math.max(NEVER_COMMON, COMMON * articles)) {
                weights.put(word, (1 + Math.log(count)) * rarity);
            }
        });
        return Signature.of(weights, MOST_WORDS);
    }
}

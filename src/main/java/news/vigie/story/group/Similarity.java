package news.vigie.story.group;

import java.time.Duration;
import java.util.OptionalLong;
import news.vigie.story.Candidate;
import org.jspecify.annotations.Nullable;

/**
 * Online clustering in a single pass: TF-IDF with the frequencies of words in stories, which grow as articles come; the
 * cosine to the centre of each story, both without what all articles share; the story taken to which the article
 * belongs most.
 */
public final class Similarity {
    private final Weighing weighing = new Weighing();
    private final Mean mean = new Mean();
    private final Clusters clusters;
    private @Nullable Read last;

    public Similarity(Duration window) {
        clusters = new Clusters(window);
    }

    /** The story nearest to the article, if one is near enough. */
    public OptionalLong nearest(Candidate candidate) {
        Read read = read(candidate);
        Outline outline = read.outline;
        Signature article = read.signature;
        double shared = mean.dot(article);
        Cluster nearest = null;
        double most = Belonging.asked(clusters.size());
        for (Cluster story : clusters.near(article, candidate.time())) {
            double likeness = story.likeness(article, shared, mean);
            if (likeness >= most && Belonging.holdsBesides(story, article)) {
                double counted = likeness / Belonging.times(story, outline, article);
                if (counted > most || (counted == most && isOlder(story, nearest))) {
                    most = counted;
                    nearest = story;
                }
            }
        }
        return nearest == null ? OptionalLong.empty() : OptionalLong.of(nearest.story());
    }

    /** Of two stories that are as near the older one takes the article. */
    private static boolean isOlder(Cluster story, @Nullable Cluster other) {
        return other == null || story.story() < other.story();
    }

    public void add(Candidate candidate, long story) {
        Read read = read(candidate);
        last = null;
        Cluster cluster = clusters.of(story, candidate.time());
        weighing.learn(read.outline, cluster);
        mean.add(read.signature);
        cluster.add(read.signature, read.outline, mean);
        clusters.index(cluster, read.signature);
    }

    /** The stories that are remembered. */
    public int size() {
        return clusters.size();
    }

    /** What is placed is mostly added next: it is read once. */
    private Read read(Candidate candidate) {
        Read known = last;
        if (known == null || !known.candidate.equals(candidate)) {
            Outline outline = Outline.of(candidate);
            known = new Read(candidate, outline, weighing.of(outline));
            last = known;
        }
        return known;
    }

    private record Read(Candidate candidate, Outline outline, Signature signature) {}
}

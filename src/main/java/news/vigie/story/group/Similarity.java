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
    private @Nullable Candidate lastRead;
    private @Nullable Outline lastOutline;

    public Similarity(Duration window) {
        clusters = new Clusters(window);
    }

    /** The story nearest to the article, if one is near enough. */
    public OptionalLong nearest(Candidate candidate) {
        Outline outline = outline(candidate);
        Signature article = weighing.of(outline, 1);
        double shared = mean.dot(article);
        OptionalLong nearest = OptionalLong.empty();
        double most = 1;
        for (Cluster story : clusters.near(article, candidate.time())) {
            double belongs = Belonging.of(story, outline, article, story.likeness(article, shared, mean));
            if (belongs >= most) {
                most = Math.nextUp(belongs);
                nearest = OptionalLong.of(story.story());
            }
        }
        return nearest;
    }

    public void add(Candidate candidate, long story) {
        Outline outline = outline(candidate);
        Cluster cluster = clusters.of(story, candidate.time());
        weighing.learn(outline, cluster);
        Signature article = weighing.of(outline, 0);
        mean.add(article);
        cluster.add(article, outline, mean);
        clusters.index(cluster, article);
    }

    /** The stories that are remembered. */
    public int size() {
        return clusters.size();
    }

    /** What is placed is mostly added next: it is read once. */
    private Outline outline(Candidate candidate) {
        Outline known = lastOutline;
        if (known == null || candidate != lastRead) {
            known = Outline.of(candidate);
            lastRead = candidate;
            lastOutline = known;
        }
        return known;
    }
}

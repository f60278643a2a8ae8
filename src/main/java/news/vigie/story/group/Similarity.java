package news.vigie.story.group;

import java.time.Duration;
import java.util.OptionalLong;
import news.vigie.story.Candidate;
import org.jspecify.annotations.Nullable;

/**
 * Online clustering in a single pass: TF-IDF with the frequencies of words in stories, which grow as articles come; the
 * cosine to the centre of each story, both without what all articles share; the story taken to which the article
 * belongs most. A copy of what a story has is always of it.
 */
public final class Similarity {
    private final Weighing weighing = new Weighing();
    private final Mean mean = new Mean();
    private final Mean smallMean = new Mean();
    private final Boilerplate boilerplate = new Boilerplate();
    private final Clusters clusters;
    private @Nullable Reading last;
    private @Nullable Reading added;

    public Similarity(Duration window) {
        clusters = new Clusters(window);
    }

    /** The story nearest to the article, if one is near enough. */
    public OptionalLong nearest(Candidate candidate) {
        Reading article = read(candidate);
        double shared = mean.dot(article.signature());
        Cluster nearest = null;
        var belonging = new Belonging(clusters.size());
        double most = belonging.asked();
        for (Cluster story : clusters.near(article.signature(), candidate.time())) {
            double likeness = story.likeness(article.signature(), shared, mean);
            double counted = counted(story, article, likeness, most, belonging);
            if (counted > most || (counted == most && isOlder(story, nearest))) {
                most = counted;
                nearest = story;
            }
        }
        return nearest == null ? OptionalLong.empty() : OptionalLong.of(nearest.story());
    }

    /** The likeness as far as it counts; 0 where it cannot reach what is asked. */
    private double counted(Cluster story, Reading article, double likeness, double asked, Belonging belonging) {
        if (likeness < Math.min(asked, Belonging.askedAmongFew()) || story.isOfMouldOf(article)) {
            return 0;
        }
        if (story.hasCopyOf(article)) {
            return 1 + likeness;
        }
        double counted = likeness / Belonging.times(story, article);
        return counted < asked ? 0 : counted * belonging.grounds(story, article, smallMean);
    }

    /** Of two stories that are as near the older one takes the article. */
    private static boolean isOlder(Cluster story, @Nullable Cluster other) {
        return other == null || story.story() < other.story();
    }

    public void add(Candidate candidate, long story) {
        Reading article = read(candidate);
        last = null;
        added = article;
        Cluster cluster = clusters.of(story, candidate.time());
        weighing.learn(article.outline(), cluster);
        mean.add(article.signature());
        if (SmallWords.tell(article.small())) {
            smallMean.add(article.small());
        }
        boilerplate.learn(candidate.source(), candidate.text(), story);
        cluster.add(article, mean, smallMean);
        clusters.index(cluster, article.signature());
    }

    /** The story that is one with the article's own, if the article shows it beyond doubt. */
    public OptionalLong twin(Candidate candidate, long story) {
        Reading known = added;
        Reading article = known != null && known.candidate().equals(candidate) ? known : read(candidate);
        return clusters.known(story).filter(own -> own.size() > 1).stream()
                .flatMap(own -> clusters.near(article.signature(), candidate.time()).stream()
                        .filter(other -> other != own && isTwin(own, other, article)))
                .mapToLong(Cluster::story)
                .min();
    }

    private boolean isTwin(Cluster own, Cluster other, Reading article) {
        var belonging = new Belonging(clusters.size());
        double asked = belonging.asked();
        double likeness = other.likeness(article.signature(), mean.dot(article.signature()), mean);
        return Twins.are(own, other, counted(other, article, likeness, asked, belonging) / asked, mean, smallMean);
    }

    /** The articles of both are the kept one's. */
    public void unite(long kept, long gone) {
        clusters.known(kept)
                .ifPresent(into -> clusters.known(gone).ifPresent(from -> {
                    clusters.unite(into, from);
                    into.absorb(from, mean, smallMean);
                }));
    }

    /** The stories that are remembered. */
    public int size() {
        return clusters.size();
    }

    /** What is placed is mostly added next: it is read once. */
    private Reading read(Candidate candidate) {
        Reading known = last;
        if (known == null || !known.candidate().equals(candidate)) {
            String text = boilerplate.strip(candidate.source(), candidate.text());
            known = Reading.of(candidate, text, weighing);
            last = known;
        }
        return known;
    }
}

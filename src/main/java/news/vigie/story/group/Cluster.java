package news.vigie.story.group;

import java.time.Instant;

/** A story as grouping sees it: the sum of its articles and the time of the last. */
final class Cluster {
    private static final int MOST_WORDS = 200;

    private final long story;
    private Signature sum = Signature.NONE;
    private double length;
    private Instant last;

    Cluster(long story, Instant first) {
        this.story = story;
        last = first;
    }

    long story() {
        return story;
    }

    Instant last() {
        return last;
    }

    void add(Signature article, Instant time) {
        sum = sum.plus(article).cut(MOST_WORDS);
        length = sum.length();
        last = time.isAfter(last) ? time : last;
    }

    /** The cosine to the story's centre, 0 to 1. */
    double likeness(Signature article) {
        return length == 0 ? 0 : article.dot(sum) / length;
    }

    /** The cosine without the two words that add most to it. */
    double likenessBesides(Signature article) {
        return length == 0 ? 0 : article.dotBesides(sum) / length;
    }

    /** How much of the weight of these words the story speaks of, 0 to 1. */
    double share(Signature words) {
        return words.shareIn(sum);
    }
}

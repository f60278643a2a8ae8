package news.vigie.story.group;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import news.vigie.language.Language;

/** A story as grouping sees it: the sum of its articles, the words it has said, and when. */
final class Cluster {
    private static final int MOST_WORDS = 600;
    private static final int BITS = 4096;

    private final long story;
    private final long[] said = new long[BITS / Long.SIZE];
    private final Set<Language> languages = new HashSet<>(2);
    private Signature sum = Signature.NONE;
    private double square;
    private double common;
    private int size;
    private Instant first;
    private Instant last;

    Cluster(long story, Instant first) {
        this.story = story;
        this.first = first;
        last = first;
    }

    long story() {
        return story;
    }

    /** How many articles it has. */
    int size() {
        return size;
    }

    Instant last() {
        return last;
    }

    boolean has(Language language) {
        return languages.contains(language);
    }

    /** How long before its first or after its last article that is; zero in between. */
    Duration away(Instant time) {
        return time.isAfter(last)
                ? Duration.between(last, time)
                : time.isBefore(first) ? Duration.between(time, first) : Duration.ZERO;
    }

    /**
     * The story says a word now. Told by a filter of so many bits, for it holds half a kilobyte however much is said;
     * one new word in twenty is taken for an old one.
     *
     * @return whether it is the first time
     */
    boolean says(int word) {
        int bit = (word * 0x9E3779B9) >>> 20;
        boolean known = (said[bit / Long.SIZE] & (1L << bit)) != 0;
        said[bit / Long.SIZE] |= 1L << bit;
        return !known;
    }

    void add(Signature article, Outline outline, Mean mean) {
        sum = sum.plus(article).cut(MOST_WORDS);
        square = sum.square();
        common = mean.dot(sum);
        size++;
        languages.add(outline.language());
        first = outline.time().isBefore(first) ? outline.time() : first;
        last = outline.time().isAfter(last) ? outline.time() : last;
    }

    /**
     * The cosine between the article and the centre of the story, both without the mean of all articles; -1 to 1.
     *
     * @param shared the product of the article and the mean
     */
    double likeness(Signature article, double shared, Mean mean) {
        double centre = common / size;
        double both = mean.square();
        double own = Math.sqrt(Math.max(1e-9, 1 - 2 * shared + both));
        double its = Math.sqrt(Math.max(1e-9, square / size / size - 2 * centre + both));
        return (article.dot(sum) / size - shared - centre + both) / (own * its);
    }

    /** The plain cosine without the two words that add most to it. */
    double likenessBesides(Signature article) {
        return square == 0 ? 0 : article.dotBesides(sum) / Math.sqrt(square);
    }

    /** How much of the weight of the title's words the story speaks of, 0 to 1. */
    double share(Signature article, int[] title) {
        return article.shareIn(sum, title);
    }
}

package news.vigie.story.group;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.vigie.language.Language;
import news.vigie.story.copy.Runs;

/** A story as grouping sees it: the sum of its articles, the words it has said, and when. */
final class Cluster {
    private static final int MOST_WORDS = 600;
    private static final int BITS = 4096;

    /** As many of its articles are remembered as others may copy. */
    private static final int MOST_PRINTS = 4;

    private static final double SAME_NAMES = 0.5;

    private final long story;
    private final long[] said = new long[BITS / Long.SIZE];
    private final Map<Language, SmallWords> languages = new HashMap<>(2);
    private final List<Print> prints = new ArrayList<>(1);
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
        return languages.containsKey(language);
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

    void add(Reading article, Mean mean, Mean smallMean) {
        sum = sum.plus(article.signature()).cut(MOST_WORDS);
        square = sum.square();
        common = mean.dot(sum);
        size++;
        languages
                .computeIfAbsent(article.outline().language(), language -> new SmallWords())
                .add(article.small(), smallMean);
        if (prints.size() < MOST_PRINTS) {
            prints.add(new Print(article.candidate().source(), article.runs()));
        }
        Instant time = article.outline().time();
        first = time.isBefore(first) ? time : first;
        last = time.isAfter(last) ? time : last;
    }

    /** The article is a copy of one that another source printed, or one of which the source is not known. */
    boolean hasCopyOf(Reading article) {
        return prints.stream()
                .anyMatch(print -> !print.isOfSourceOf(article) && print.runs().areCopiedIn(article.runs()));
    }

    /** The source has used the same words here of others: a results table, a bulletin, a report from a mould. */
    boolean isOfMouldOf(Reading article) {
        return prints.stream()
                        .anyMatch(print ->
                                print.isOfSourceOf(article) && print.runs().areCopiedIn(article.runs()))
                && article.signature().shareIn(sum, article.outline().named()) < SAME_NAMES;
    }

    /** Takes over all that the other one has. */
    void absorb(Cluster other, Mean mean, Mean smallMean) {
        sum = sum.plus(other.sum).cut(MOST_WORDS);
        square = sum.square();
        common = mean.dot(sum);
        size += other.size;
        for (int i = 0; i < said.length; i++) {
            said[i] |= other.said[i];
        }
        other.languages.forEach((language, words) ->
                languages.computeIfAbsent(language, key -> new SmallWords()).absorb(words, smallMean));
        other.prints.stream().limit(MOST_PRINTS - prints.size()).forEach(prints::add);
        first = other.first.isBefore(first) ? other.first : first;
        last = other.last.isAfter(last) ? other.last : last;
    }

    /** The words that lead to it, and more. */
    int[] words() {
        return sum.words();
    }

    /** The cosine between the two centres, both without the mean of all articles. */
    double likeness(Cluster other, Mean mean) {
        double both = mean.square();
        double its = other.common / other.size;
        double length = Math.max(1e-9, other.square / other.size / other.size - 2 * its + both);
        double centre = common / size;
        double own = Math.max(1e-9, square / size / size - 2 * centre + both);
        return (sum.dot(other.sum) / size / other.size - its - centre + both) / Math.sqrt(own * length);
    }

    /** The most alike that they are in small words of one language; 0 where they share none that says enough. */
    double smallLikeness(Cluster other, Mean smallMean) {
        return languages.keySet().stream()
                .mapToDouble(language -> small(language)
                        .flatMap(own -> other.small(language).map(its -> own.likeness(its, smallMean)))
                        .orElse(0.0))
                .max()
                .orElse(0);
    }

    /** What it says in a language but names; empty where it has said too little to tell. */
    Optional<SmallWords> small(Language language) {
        return Optional.ofNullable(languages.get(language)).filter(SmallWords::tell);
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

    /** The plain cosine without the two names, or words, that add most to it. */
    double likenessBesides(Besides article) {
        return article.likeness(sum, square);
    }

    /** How much of the weight of the title's words the story speaks of, 0 to 1. */
    double share(Signature article, int[] title) {
        return article.shareIn(sum, title);
    }

    /** What somebody printed. */
    private record Print(String source, Runs runs) {
        boolean isOfSourceOf(Reading article) {
            return !source.isEmpty() && source.equals(article.candidate().source());
        }
    }
}

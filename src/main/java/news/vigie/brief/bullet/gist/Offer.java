package news.vigie.brief.bullet.gist;

import java.util.Arrays;

/** A passage in words of its article, and what is expected of it alone. */
final class Offer {
    private final Option option;
    private final Setting setting;
    private final int[] words;
    private final int[] pairs;
    private final int length;
    private double ofWords;
    private double ofPairs;
    private double worth;
    private double best;
    private int rank;
    private int number;
    private double score;

    /**
     * @param words and pairs by their numbers in the {@link Vocabulary}
     * @param length in tokens, at least 1
     */
    Offer(Option option, Setting setting, int[] words, int[] pairs, int length) {
        this.option = option;
        this.setting = setting;
        this.words = words.clone();
        this.pairs = pairs.clone();
        this.length = length;
    }

    /** Takes in what of the summary it is expected to have. */
    void expect(Cover alone) {
        ofWords = alone.ofWords();
        ofPairs = alone.ofPairs();
        worth = alone.worth();
    }

    /** Takes in how it stands among all. */
    void rank(int numberOfOption, int place, double bestWorth) {
        number = numberOfOption;
        rank = place;
        best = bestWorth;
    }

    void judge(Regression<Offer> lines) {
        score = lines.logit(this);
    }

    Option option() {
        return option;
    }

    Setting setting() {
        return setting;
    }

    Line line() {
        return setting.line(option.first());
    }

    int[] words() {
        return words;
    }

    int[] pairs() {
        return pairs;
    }

    int length() {
        return length;
    }

    double ofWords() {
        return ofWords;
    }

    double ofPairs() {
        return ofPairs;
    }

    double worth() {
        return worth;
    }

    /** Its share of the worth of the best. */
    double relativeWorth() {
        return best > 0 ? worth / best : 0;
    }

    /** Of its option in the draft. */
    int number() {
        return number;
    }

    int rank() {
        return rank;
    }

    /** How likely it is one of the best three, as a logit. */
    double score() {
        return score;
    }

    /** The share of its words that the other has, or the other's that it has. */
    double likeness(Offer other) {
        long shared = Arrays.stream(words).distinct().filter(word -> Arrays.stream(other.words).anyMatch(its -> its == word)).count();
        return (double) shared / Math.max(1, Math.min(words.length, other.words.length));
    }
}

package news.vigie.brief.bullet.gist;

import java.util.Arrays;

/** A passage in words of its article. */
final class Offer {
    private final int number;
    private final Option option;
    private final int[] words;
    private final int[] pairs;
    private final int[] different;
    private final int length;
    private double worth;

    /**
     * @param number of the option in its draft
     * @param words and pairs by their numbers in the {@link Vocabulary}, repeated as they are
     * @param length in tokens
     */
    Offer(int number, Option option, int[] words, int[] pairs, int length) {
        this.number = number;
        this.option = option;
        this.words = words.clone();
        different = Arrays.stream(words).sorted().distinct().toArray();
        this.pairs = pairs.clone();
        this.length = length;
    }

    /** Takes in what it is expected to have of the summary by itself. */
    void value(double alone) {
        worth = alone;
    }

    int number() {
        return number;
    }

    Option option() {
        return option;
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

    double worth() {
        return worth;
    }

    /** The share of its words that the other has, or the other's that it has, whichever is more. */
    double likeness(Offer other) {
        int shared = 0;
        int at = 0;
        for (int word : different) {
            while (at < other.different.length && other.different[at] < word) {
                at++;
            }
            shared += at < other.different.length && other.different[at] == word ? 1 : 0;
        }
        return (double) shared / Math.max(1, Math.min(different.length, other.different.length));
    }
}

package news.vigie.story.group;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** Weighed words as a vector, sparse and small: the words by their hash, ascending, and the weight of each. */
final class Signature {
    static final Signature NONE = new Signature(new int[0], new float[0]);

    private final int[] words;
    private final float[] weights;

    /** @param words ascending, once each */
    Signature(int[] words, float[] weights) {
        this.words = words;
        this.weights = weights;
    }

    int[] words() {
        return words;
    }

    float[] weights() {
        return weights;
    }

    double square() {
        double sum = 0;
        for (float weight : weights) {
            sum += weight * weight;
        }
        return sum;
    }

    double dot(Signature other) {
        double sum = 0;
        int i = 0;
        int j = 0;
        while (i < words.length && j < other.words.length) {
            int order = Integer.compare(words[i], other.words[j]);
            if (order == 0) {
                sum += weights[i] * other.weights[j];
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return sum;
    }

    double dot(WordCounts amounts) {
        double sum = 0;
        for (int i = 0; i < words.length; i++) {
            sum += weights[i] * amounts.of(words[i]);
        }
        return sum;
    }

    /** The share of the weight of some words that lies on those of the other too, 0 to 1. */
    double shareIn(Signature other, int[] some) {
        double all = 0;
        double shared = 0;
        for (int word : some) {
            int at = Arrays.binarySearch(words, word);
            if (at >= 0) {
                all += weights[at];
                shared += Arrays.binarySearch(other.words, word) >= 0 ? weights[at] : 0;
            }
        }
        return all == 0 ? 0 : shared / all;
    }

    /** Some words alone. */
    Signature only(IntPredicate some) {
        var kept = new int[words.length];
        var own = new float[words.length];
        int size = 0;
        for (int i = 0; i < words.length; i++) {
            if (some.test(words[i])) {
                kept[size] = words[i];
                own[size++] = weights[i];
            }
        }
        return new Signature(Arrays.copyOf(kept, size), Arrays.copyOf(own, size));
    }

    Signature plus(Signature other) {
        var sumOf = new int[words.length + other.words.length];
        var sums = new float[sumOf.length];
        int size = 0;
        int i = 0;
        int j = 0;
        while (i < words.length || j < other.words.length) {
            boolean own = j == other.words.length || (i < words.length && words[i] <= other.words[j]);
            boolean others = i == words.length || (j < other.words.length && other.words[j] <= words[i]);
            sumOf[size] = own ? words[i] : other.words[j];
            sums[size++] = (own ? weights[i++] : 0) + (others ? other.weights[j++] : 0);
        }
        return new Signature(Arrays.copyOf(sumOf, size), Arrays.copyOf(sums, size));
    }

    /** The heaviest words alone, never more than {@code most}; of equal ones the first. */
    Signature cut(int most) {
        if (words.length <= most) {
            return this;
        }
        float[] sorted = weights.clone();
        Arrays.sort(sorted);
        float least = sorted[sorted.length - most];
        int equal = 0;
        for (int i = sorted.length - most; i < sorted.length && sorted[i] == least; i++) {
            equal++;
        }
        return atLeast(least, equal, most);
    }

    /** Scaled to length 1. */
    Signature even() {
        float length = (float) Math.sqrt(square());
        if (length == 0) {
            return NONE;
        }
        var even = new float[weights.length];
        for (int i = 0; i < even.length; i++) {
            even[i] = weights[i] / length;
        }
        return new Signature(words, even);
    }

    private Signature atLeast(float least, int equal, int most) {
        var kept = new int[most];
        var own = new float[most];
        int size = 0;
        int room = equal;
        for (int i = 0; i < words.length; i++) {
            if (weights[i] > least || (weights[i] == least && room-- > 0)) {
                kept[size] = words[i];
                own[size++] = weights[i];
            }
        }
        return new Signature(kept, own);
    }
}

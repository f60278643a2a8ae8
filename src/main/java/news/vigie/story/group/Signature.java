package news.vigie.story.group;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Weighed words as a vector, sparse and small: the words by their hash, ascending, and the weight of each. Two words
 * with one hash are taken for the same, which among a hundred thousand happens about once.
 */
final class Signature {
    static final Signature NONE = new Signature(new int[0], new float[0]);

    private final int[] words;
    private final float[] weights;

    private Signature(int[] words, float[] weights) {
        this.words = words;
        this.weights = weights;
    }

    /** The heaviest words, scaled to length 1. */
    static Signature of(Map<String, Double> weights, int most) {
        List<Map.Entry<String, Double>> heaviest = weights.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .sorted(Comparator.comparingInt(entry -> entry.getKey().hashCode()))
                .toList();
        var words = new int[heaviest.size()];
        var own = new float[words.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = heaviest.get(i).getKey().hashCode();
            own[i] = heaviest.get(i).getValue().floatValue();
        }
        return new Signature(words, own).scaled();
    }

    double length() {
        return Math.sqrt(dot(this));
    }

    double dot(Signature other) {
        double sum = 0;
        for (float product : products(other)) {
            sum += product;
        }
        return sum;
    }

    /** The scalar product without its two greatest addends. */
    double dotBesides(Signature other) {
        float[] products = products(other);
        Arrays.sort(products);
        double sum = 0;
        for (int i = 0; i < products.length - 2; i++) {
            sum += products[i];
        }
        return sum;
    }

    /** What is shared, word by word; 0 for a word that the other lacks. */
    private float[] products(Signature other) {
        var products = new float[words.length];
        int j = 0;
        for (int i = 0; i < words.length; i++) {
            while (j < other.words.length && other.words[j] < words[i]) {
                j++;
            }
            if (j < other.words.length && other.words[j] == words[i]) {
                products[i] = weights[i] * other.weights[j];
            }
        }
        return products;
    }

    /** The share of the weight that lies on words of the other, 0 to 1. */
    double shareIn(Signature other) {
        double all = 0;
        double shared = 0;
        for (int i = 0; i < words.length; i++) {
            all += weights[i];
            shared += Arrays.binarySearch(other.words, words[i]) >= 0 ? weights[i] : 0;
        }
        return all == 0 ? 0 : shared / all;
    }

    /** The words of this set alone, with their weights. */
    Signature only(Set<String> wanted) {
        Set<Integer> hashes = wanted.stream().map(String::hashCode).collect(Collectors.toSet());
        int[] at = IntStream.range(0, words.length)
                .filter(i -> hashes.contains(words[i]))
                .toArray();
        var own = new float[at.length];
        for (int i = 0; i < at.length; i++) {
            own[i] = weights[at[i]];
        }
        return new Signature(IntStream.of(at).map(i -> words[i]).toArray(), own);
    }

    Signature plus(Signature other) {
        var words = new int[this.words.length + other.words.length];
        var sums = new float[words.length];
        int size = 0;
        int i = 0;
        int j = 0;
        while (i < this.words.length || j < other.words.length) {
            boolean own = j == other.words.length || (i < this.words.length && this.words[i] <= other.words[j]);
            boolean others = i == this.words.length || (j < other.words.length && other.words[j] <= this.words[i]);
            words[size] = own ? this.words[i] : other.words[j];
            sums[size++] = (own ? weights[i++] : 0) + (others ? other.weights[j++] : 0);
        }
        return new Signature(Arrays.copyOf(words, size), Arrays.copyOf(sums, size));
    }

    /** The heaviest words alone. */
    Signature cut(int most) {
        if (words.length <= most) {
            return this;
        }
        float[] sorted = weights.clone();
        Arrays.sort(sorted);
        return atLeast(sorted[sorted.length - most]);
    }

    int[] words() {
        return words;
    }

    private Signature atLeast(float weight) {
        var kept = new int[words.length];
        var own = new float[words.length];
        int size = 0;
        for (int i = 0; i < words.length; i++) {
            if (weights[i] >= weight) {
                kept[size] = words[i];
                own[size++] = weights[i];
            }
        }
        return new Signature(Arrays.copyOf(kept, size), Arrays.copyOf(own, size));
    }

    private Signature scaled() {
        double length = length();
        if (length == 0) {
            return NONE;
        }
        var even = new float[weights.length];
        for (int i = 0; i < even.length; i++) {
            even[i] = (float) (weights[i] / length);
        }
        return new Signature(words, even);
    }
}

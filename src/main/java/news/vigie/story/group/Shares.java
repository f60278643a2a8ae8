package news.vigie.story.group;

import java.util.Arrays;
import java.util.stream.IntStream;

/** What each open story shares with an article: how many words, and of what weight. */
final class Shares {
    private static final int LEAST_WORDS = 2;

    private float[] weights = new float[0];
    private int[] words = new int[0];
    private int[] touched = new int[0];
    private int size;

    /** Begins anew, for so many places. */
    void clear(int places) {
        for (int i = 0; i < size; i++) {
            weights[touched[i]] = 0;
            words[touched[i]] = 0;
        }
        size = 0;
        if (places > weights.length) {
            weights = Arrays.copyOf(weights, 2 * places);
            words = Arrays.copyOf(words, 2 * places);
            touched = Arrays.copyOf(touched, 2 * places);
        }
    }

    void add(int place, float weight) {
        if (words[place]++ == 0) {
            touched[size++] = place;
        }
        weights[place] += weight;
    }

    /** The places that share the most weight, of those that share two words. */
    IntStream heaviest(int most) {
        float least = least(most);
        return Arrays.stream(touched, 0, size).filter(place -> words[place] >= LEAST_WORDS && weights[place] >= least);
    }

    private float least(int most) {
        var sorted = new float[size];
        int sharing = 0;
        for (int i = 0; i < size; i++) {
            if (words[touched[i]] >= LEAST_WORDS) {
                sorted[sharing++] = weights[touched[i]];
            }
        }
        Arrays.sort(sorted, 0, sharing);
        return sharing <= most ? 0 : sorted[sharing - most];
    }
}

package news.vigie.story.group;

import java.util.Arrays;

/** Amounts by the hash of a word: a table with open addressing, as millions of words are looked up a second. */
final class WordCounts {
    private static final int SMALLEST = 64;
    private static final int SPREAD = 0x9E3779B9;

    private int[] words;
    private float[] amounts;
    private int size;

    WordCounts() {
        this(0);
    }

    /** Has room for so many words from the start. */
    WordCounts(int expected) {
        int slots = Math.max(SMALLEST, 2 * Integer.highestOneBit(2 * expected));
        words = new int[slots];
        amounts = new float[slots];
    }

    /** The amount of the word, 0 where it has none. */
    float of(int word) {
        return amounts[slot(word)];
    }

    /** Adds to the word; the amount is above 0. */
    void add(int word, float amount) {
        int slot = slot(word);
        if (amounts[slot] == 0) {
            words[slot] = word;
            size++;
        }
        amounts[slot] += amount;
        if (2 * size > words.length) {
            resize(2 * words.length, 0);
        }
    }

    /** The amount of the word is this, above 0, whatever it was. */
    void set(int word, float amount) {
        float before = of(word);
        if (before == 0) {
            add(word, amount);
        } else {
            amounts[slot(word)] = amount;
        }
    }

    int size() {
        return size;
    }

    /** The words, ascending. */
    int[] words() {
        var found = new int[size];
        int next = 0;
        for (int slot = 0; slot < words.length; slot++) {
            if (amounts[slot] > 0) {
                found[next++] = words[slot];
            }
        }
        Arrays.sort(found);
        return found;
    }

    /** Halves all; what is then below {@code least} goes. */
    void fade(float least) {
        for (int slot = 0; slot < amounts.length; slot++) {
            amounts[slot] /= 2;
        }
        resize(words.length, least);
    }

    void clear() {
        Arrays.fill(amounts, 0);
        size = 0;
    }

    /** Where the word stands or would stand: a free slot has no amount. */
    private int slot(int word) {
        int mask = words.length - 1;
        int slot = ((word * SPREAD) >>> 8) & mask;
        while (amounts[slot] != 0 && words[slot] != word) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void resize(int length, float least) {
        int[] oldWords = words;
        float[] oldAmounts = amounts;
        words = new int[length];
        amounts = new float[length];
        size = 0;
        for (int old = 0; old < oldWords.length; old++) {
            if (oldAmounts[old] > 0 && oldAmounts[old] >= least) {
                int slot = slot(oldWords[old]);
                words[slot] = oldWords[old];
                amounts[slot] = oldAmounts[old];
                size++;
            }
        }
    }
}

package news.vigie.language.name;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Numbers features by their hashes, in the order in which they are first seen, and counts them. */
final class FeatureTable {
    private int[] slots = new int[1 << 16];
    private int[] keys = new int[1 << 15];
    private int[] counts = new int[keys.length];
    private int size;
    private int[] kept = new int[0];

    int[] note(int[] features) {
        int[] numbers = new int[features.length];
        for (int i = 0; i < features.length; i++) {
            numbers[i] = number(features[i]);
            counts[numbers[i]]++;
        }
        return numbers;
    }

    private int number(int key) {
        int slot = slot(key);
        if (slots[slot] != 0) {
            return slots[slot] - 1;
        }
        if (size == keys.length) {
            grow();
            slot = slot(key);
        }
        keys[size++] = key;
        slots[slot] = size;
        return size - 1;
    }

    private int slot(int key) {
        int slot = key & (slots.length - 1);
        while (slots[slot] != 0 && keys[slots[slot] - 1] != key) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private void grow() {
        keys = Arrays.copyOf(keys, 2 * size);
        counts = Arrays.copyOf(counts, 2 * size);
        slots = new int[slots.length * 2];
        for (int i = 0; i < size; i++) {
            slots[slot(keys[i])] = i + 1;
        }
    }

    /** New numbers for the features seen that often; -1 for the others. */
    int[] keep(int least) {
        kept = IntStream.range(0, size).filter(i -> counts[i] >= least).toArray();
        int[] numbers = new int[size];
        Arrays.fill(numbers, -1);
        for (int i = 0; i < kept.length; i++) {
            numbers[kept[i]] = i;
        }
        return numbers;
    }

    int[] keptKeys() {
        return Arrays.stream(kept).map(i -> keys[i]).toArray();
    }

    int[] keptCounts() {
        return Arrays.stream(kept).map(i -> counts[i]).toArray();
    }
}

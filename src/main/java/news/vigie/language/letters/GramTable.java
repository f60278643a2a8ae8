package news.vigie.language.letters;

import java.util.Arrays;

/** Finds a number for three letters: a table with open addresses. */
final class GramTable {
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private final long[] keys;
    private final int[] values;
    private final int shift;

    GramTable(int entries) {
        int bits = 64 - Long.numberOfLeadingZeros(Math.max(1, entries) * 2L);
        this.keys = new long[1 << bits];
        this.values = new int[1 << bits];
        this.shift = 64 - bits;
        Arrays.fill(keys, Grams.NONE);
    }

    void put(long key, int value) {
        int slot = slot(key);
        keys[slot] = key;
        values[slot] = value;
    }

    /** The number of the key; -1 if it has none. */
    int find(long key) {
        int slot = slot(key);
        return keys[slot] == key ? values[slot] : -1;
    }

    private int slot(long key) {
        int slot = (int) ((key * MIX) >>> shift);
        while (keys[slot] != key && keys[slot] != Grams.NONE) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }
}

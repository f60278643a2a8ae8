package news.vigie.language.name;

/**
 * The weights of both readings side by side, so that a feature is looked for once: an open table of the features'
 * hashes, before it a filter that most of the features that weigh nothing do not pass.
 */
final class PairedWeights {
    /** Weights of a feature: a row of the first reading, then one of the second. */
    static final int WIDTH = 2 * Labels.COUNT;

    /** Bits of the filter. */
    private static final int BITS = 1 << 22;

    /** The feature above, its row and one below. */
    private final long[] slots;

    private final byte[] rows;
    private final long[] filter = new long[BITS >> 6];

    PairedWeights(Weights first, Weights second) {
        slots = new long[Integer.highestOneBit(Math.max(8, first.size() + second.size())) << 1];
        int size = enter(first, 0);
        size = enter(second, size);
        rows = new byte[size * WIDTH];
        copy(first, 0);
        copy(second, Labels.COUNT);
    }

    private int enter(Weights weights, int size) {
        int next = size;
        for (int i = 0; i < weights.size(); i++) {
            int feature = weights.feature(i);
            int slot = slot(feature);
            if (slots[slot] == 0) {
                slots[slot] = (long) feature << 32 | ++next;
                filter[bit(feature) >> 6] |= 1L << bit(feature);
            }
        }
        return next;
    }

    private void copy(Weights weights, int to) {
        for (int i = 0; i < weights.size(); i++) {
            int row = (int) slots[slot(weights.feature(i))] - 1;
            weights.copy(i, rows, row * WIDTH + to);
        }
    }

    private int slot(int feature) {
        int slot = feature & (slots.length - 1);
        while (slots[slot] != 0 && (int) (slots[slot] >>> 32) != feature) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private static int bit(int feature) {
        return feature >>> 10;
    }

    /** Adds the weights of the features, not yet scaled, to the sums from {@code at} on. */
    void add(IntList features, short[] sums, int at) {
        // All are looked for before any is added: so the processor fetches several from memory at once.
        int found = 0;
        int[] places = features.places();
        for (int i = 0; i < features.size(); i++) {
            int feature = features.get(i);
            if ((filter[bit(feature) >> 6] & 1L << bit(feature)) != 0) {
                int row = (int) slots[slot(feature)];
                places[found] = (row - 1) * WIDTH;
                found += row == 0 ? 0 : 1;
            }
        }
        for (int i = 0; i < found; i++) {
            add(places[i], sums, at);
        }
    }

    private void add(int row, short[] sums, int at) {
        for (int i = 0; i < WIDTH; i++) {
            sums[at + i] += rows[row + i];
        }
    }
}

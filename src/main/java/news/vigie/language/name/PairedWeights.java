package news.vigie.language.name;

/**
 * The weights of both readings side by side, so that a feature is looked for once: an open table of the features'
 * hashes, before it a filter that most of the features that weigh nothing do not pass. The weights of a feature are
 * bytes, eight of them in a number, so that a few additions add them all.
 */
final class PairedWeights {
    /** Numbers of a sum: each holds four weights of 16 bits, every second one of those that a number of a row holds. */
    static final int WIDTH = 10;

    private static final int ROW = WIDTH / 2;
    private static final long EVERY_SECOND = 0x00FF00FF00FF00FFL;

    /** Weights are held without a sign, so that no sum carries over into its neighbour. */
    private static final int BIAS = 128;

    /** The weight behind those of the labels counts the rows that were added, and with them the biases. */
    private static final int COUNTING = 2 * Labels.COUNT;

    /** Bits of the filter. */
    private static final int BITS = 1 << 22;

    /** The feature above, its row and one below. */
    private final long[] slots;

    private final long[] rows;
    private final long[] filter = new long[BITS >> 6];

    PairedWeights(Weights first, Weights second) {
        slots = new long[Integer.highestOneBit(Math.max(8, first.size() + second.size())) << 1];
        int size = enter(first, 0);
        size = enter(second, size);
        rows = new long[size * ROW];
        for (int row = 0; row < size; row++) {
            put(row, COUNTING, 1);
            for (int weight = 0; weight < COUNTING; weight++) {
                put(row, weight, BIAS);
            }
        }
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
            for (int label = 0; label < Labels.COUNT; label++) {
                put(row, to + label, weights.of(i, label) + BIAS);
            }
        }
    }

    private void put(int row, int weight, int value) {
        int shift = 8 * (weight & 7);
        int at = row * ROW + (weight >> 3);
        rows[at] = (rows[at] & ~(0xFFL << shift)) | ((long) value << shift);
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

    /** Adds the weights of the features to the sum at {@code at}. */
    void add(IntList features, long[] sums, int at) {
        // All are looked for before any is added: so the processor fetches several from memory at once.
        int found = 0;
        int[] places = features.places();
        for (int i = 0; i < features.size(); i++) {
            int feature = features.get(i);
            if ((filter[bit(feature) >> 6] & 1L << bit(feature)) != 0) {
                int row = (int) slots[slot(feature)];
                places[found] = (row - 1) * ROW;
                found += row == 0 ? 0 : 1;
            }
        }
        for (int number = 0; number < ROW; number++) {
            add(places, found, number, sums, at + 2 * number);
        }
    }

    private void add(int[] places, int count, int number, long[] sums, int at) {
        long even = sums[at];
        long odd = sums[at + 1];
        for (int i = 0; i < count; i++) {
            long row = rows[places[i] + number];
            even += row & EVERY_SECOND;
            odd += (row >>> 8) & EVERY_SECOND;
        }
        sums[at] = even;
        sums[at + 1] = odd;
    }

    /** Adds one sum to another. */
    static void add(long[] sum, int from, long[] sums, int at) {
        for (int i = 0; i < WIDTH; i++) {
            sums[at + i] += sum[from + i];
        }
    }

    /**
     * The scores of a word in one reading: its weights, scaled.
     *
     * @param reading the number of the reading's first weight
     */
    static void score(long[] sums, int word, int reading, float scale, float[] scores) {
        int at = word * WIDTH;
        int bias = BIAS * weight(sums, at, COUNTING);
        for (int label = 0; label < Labels.COUNT; label++) {
            scores[word * Labels.COUNT + label] = (weight(sums, at, reading + label) - bias) * scale;
        }
    }

    private static int weight(long[] sums, int at, int weight) {
        long four = sums[at + 2 * (weight >> 3) + (weight & 1)];
        return (int) (four >>> (16 * ((weight >> 1) & 3))) & 0xFFFF;
    }
}

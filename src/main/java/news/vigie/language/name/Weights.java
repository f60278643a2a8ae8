package news.vigie.language.name;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * A row of weights, one a label, for each feature that matters: an open table of the features' hashes, and bytes to be
 * multiplied by one scale. A feature that is not in the table weighs nothing.
 */
final class Weights {
    private static final int COUNT = Labels.COUNT;
    private static final int MOST = 1 << 22;

    private final byte[] rows;
    private final float scale;

    /** The feature above, its row and one below. */
    private final long[] slots;

    /** Row {@code i} belongs to feature {@code i}. */
    Weights(int[] features, byte[] rows, float scale) {
        this.rows = rows;
        this.scale = scale;
        slots = new long[Integer.highestOneBit(Math.max(8, features.length)) << 2];
        for (int row = 0; row < features.length; row++) {
            int slot = features[row] & (slots.length - 1);
            while (slots[slot] != 0) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = (long) features[row] << 32 | (row + 1);
        }
    }

    float scale() {
        return scale;
    }

    /** Adds the weights of the feature, not yet scaled, to the sums from {@code at} on. */
    void add(int feature, float[] sums, int at) {
        int slot = feature & (slots.length - 1);
        while (slots[slot] != 0) {
            if ((int) (slots[slot] >>> 32) == feature) {
                int row = ((int) slots[slot] - 1) * COUNT;
                for (int label = 0; label < COUNT; label++) {
                    sums[at + label] += rows[row + label];
                }
                return;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
    }

    void write(DataOutputStream out) throws IOException {
        out.writeFloat(scale);
        out.writeInt(rows.length / COUNT);
        for (int feature : features()) {
            out.writeInt(feature);
        }
        out.write(rows);
    }

    private int[] features() {
        int[] features = new int[rows.length / COUNT];
        for (long slot : slots) {
            if (slot != 0) {
                features[(int) slot - 1] = (int) (slot >>> 32);
            }
        }
        return features;
    }

    static Weights read(DataInputStream in) throws IOException {
        float scale = in.readFloat();
        int size = in.readInt();
        if (size < 0 || size > MOST) {
            throw new IOException("This is no name model: it speaks of %d features".formatted(size));
        }
        int[] features = new int[size];
        for (int i = 0; i < size; i++) {
            features[i] = in.readInt();
        }
        return new Weights(features, in.readNBytes(size * COUNT), scale);
    }
}

package news.vigie.brief.bullet.sign;

import java.util.List;
import java.util.function.Consumer;

/** How much signs weigh. Those that were not learnt weigh nothing. */
public final class SignWeights {
    static final String SEPARATOR = "\t";

    private final int[] keys;
    private final float[] weights;
    private final boolean empty;

    private SignWeights(int size) {
        int slots = Integer.highestOneBit(Math.max(8, 4 * size));
        keys = new int[slots];
        weights = new float[slots];
        empty = size == 0;
    }

    /**
     * Reads lines of a sign, what is seen, twice, and the weight, between tabs.
     *
     * @throws IllegalArgumentException for any other line
     */
    public static SignWeights read(List<String> lines) {
        var read = new SignWeights(lines.size());
        for (String line : lines) {
            String[] parts = line.split(SEPARATOR, -1);
            if (parts.length != 4) {
                throw new IllegalArgumentException("No weight of a sign: " + line);
            }
            int key = key(parts[0], parts[1], parts[2]);
            int slot = read.slot(key);
            read.keys[slot] = key;
            read.weights[slot] += Float.parseFloat(parts[3]);
        }
        return read;
    }

    /** Was nothing learnt? */
    public boolean isEmpty() {
        return empty;
    }

    /** How likely it is, given who shows the signs. */
    public double chance(Consumer<Witness> shown) {
        double[] sum = new double[1];
        shown.accept((sign, one, other) -> sum[0] += weights[slot(key(sign, one, other))]);
        return chance(sum[0]);
    }

    static double chance(double logit) {
        return 1 / (1 + Math.exp(-logit));
    }

    private int slot(int key) {
        int mask = keys.length - 1;
        int slot = key & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /** Never nought, which marks an empty slot. */
    private static int key(String sign, String one, String other) {
        int hash = (sign.hashCode() * 0x9E3779B1 ^ one.hashCode()) * 0x85EBCA6B ^ other.hashCode() * 0xC2B2AE35;
        hash = (hash ^ hash >>> 16) * 0x7feb352d;
        hash = (hash ^ hash >>> 15) * 0x846ca68b;
        hash ^= hash >>> 16;
        return hash == 0 ? 1 : hash;
    }
}

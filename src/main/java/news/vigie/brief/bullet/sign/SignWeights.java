package news.vigie.brief.bullet.sign;

import java.util.List;
import java.util.function.Consumer;

/**
 * How much signs weigh; those that were not learnt weigh nothing. A table of hashes without the signs themselves: two
 * signs in a thousand million share a place. Safe between threads.
 */
public final class SignWeights {
    static final String SEPARATOR = "\t";
    private static final int BITS_A_SLOT = 8;
    private static final int BITS_OF_A_WORD = Integer.numberOfTrailingZeros(Long.SIZE);

    /** A key in the upper half, the bits of a weight in the lower one: what is looked up is near. */
    private final long[] slots;

    /**
     * Of each key that was learnt a bit, and of few others: most signs that are seen were not learnt, and to know it from
     * so small a table is faster.
     */
    private final long[] learnt;

    private final boolean empty;

    private SignWeights(int size) {
        slots = new long[Integer.highestOneBit(Math.max(8, 4 * size))];
        learnt = new long[slots.length * BITS_A_SLOT / Long.SIZE];
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
            read.add(key(parts[0], parts[1], parts[2]), Float.parseFloat(parts[3]));
        }
        return read;
    }

    private void add(int key, float weight) {
        learnt[learntAt(key)] |= 1L << key;
        int slot = slot(key);
        slots[slot] =
                ((long) key << Integer.SIZE) | Integer.toUnsignedLong(Float.floatToIntBits(weight(slot) + weight));
    }

    /** Was nothing learnt? */
    public boolean isEmpty() {
        return empty;
    }

    /** How likely it is, given who shows the signs. */
    public double chance(Consumer<Witness> shown) {
        return chance(sum(shown));
    }

    /** What the signs weigh together: a logit, to which others may be added. */
    public double sum(Consumer<Witness> shown) {
        double[] sum = new double[1];
        shown.accept((sign, one, other) -> {
            int key = key(sign, one, other);
            if ((learnt[learntAt(key)] >>> key & 1) != 0) {
                sum[0] += weight(slot(key));
            }
        });
        return sum[0];
    }

    /** The word of bits that the key's bit is in, which its lowest bits number. */
    private int learntAt(int key) {
        return (key >>> BITS_OF_A_WORD) & (learnt.length - 1);
    }

    /** The chance, 0 to 1, of a logit. */
    public static double chance(double logit) {
        return 1 / (1 + Math.exp(-logit));
    }

    private float weight(int slot) {
        return Float.intBitsToFloat((int) slots[slot]);
    }

    private int slot(int key) {
        int mask = slots.length - 1;
        int slot = key & mask;
        while (slots[slot] != 0 && (int) (slots[slot] >>> Integer.SIZE) != key) {
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

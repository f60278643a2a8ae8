package news.vigie.language.name;

/**
 * Flags by the letters of a name: an open table of 64-bit hashes, some ten bytes a name. Each beginning of a longer name
 * is held too, so that a reader knows where to stop.
 */
final class NameTable {
    private static final int BEGINNING = 64;

    private long[] keys = new long[1 << 12];
    private byte[] flags = new byte[keys.length];
    private int size;

    /** The flags of a name; 0 where it is not held. */
    int of(Letters letters) {
        return flags[slot(letters.hash())] & ~BEGINNING;
    }

    /** Whether a longer name begins so. */
    boolean goesOn(Letters letters) {
        return (flags[slot(letters.hash())] & BEGINNING) != 0;
    }

    /** @param flag below 64 */
    void add(String name, int flag) {
        Letters sum = Letters.NONE;
        int from = 0;
        for (int at = 0; at <= name.length(); at++) {
            if (at == name.length() || !Character.isLetterOrDigit(name.charAt(at))) {
                Letters longer = sum.then(Letters.of(name.substring(from, at)));
                if (!longer.equals(sum) && at < name.length()) {
                    put(longer.hash(), BEGINNING);
                }
                sum = longer;
                from = at + 1;
            }
        }
        put(sum.hash(), flag);
    }

    private void put(long key, int flag) {
        if (size * 2 > keys.length) {
            grow();
        }
        int slot = slot(key);
        size += keys[slot] == 0 ? 1 : 0;
        keys[slot] = key;
        flags[slot] |= (byte) flag;
    }

    private int slot(long key) {
        int slot = (int) (key >>> 20) & (keys.length - 1);
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        byte[] oldFlags = flags;
        keys = new long[oldKeys.length * 2];
        flags = new byte[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                flags[slot] = oldFlags[i];
            }
        }
    }
}

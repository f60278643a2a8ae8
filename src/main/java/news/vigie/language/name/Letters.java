package news.vigie.language.name;

import java.text.Normalizer;

/**
 * The letters and digits of a name as a hash that can be put together from the hashes of its words: small letters,
 * without accents, words apart.
 */
record Letters(long hash, long power) {
    static final Letters NONE = new Letters(0, 1);

    private static final long BASE = 0x9E3779B97F4A7C15L;

    static Letters of(String word) {
        long hash = 0;
        long power = 1;
        boolean gap = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!Character.isLetterOrDigit(c)) {
                gap = power != 1;
                continue;
            }
            if (gap) {
                hash = hash * BASE + ' ';
                power *= BASE;
                gap = false;
            }
            hash = hash * BASE + folded(c);
            power *= BASE;
        }
        return new Letters(hash, power);
    }

    /** These letters, a space, those. */
    Letters then(Letters next) {
        if (power == 1) {
            return next;
        }
        if (next.power == 1) {
            return this;
        }
        return new Letters((hash * BASE + ' ') * next.power + next.hash, power * BASE * next.power);
    }

    private static int folded(char c) {
        char small = Character.toLowerCase(c);
        if (small < 0x80) {
            return small + 1;
        }
        return Normalizer.normalize(String.valueOf(small), Normalizer.Form.NFD).charAt(0) + 1;
    }
}

package news.vigie.language.name;

/**
 * What spellings weigh in the places around them; the sums met last are kept. May be shared between threads, as {@link
 * Spellings} may.
 */
final class SpellingSums {
    /** Places beside a spelling that it weighs in, its own among them. */
    static final int PLACES = 2 * Features.REACH + 1;

    /** How many are kept: two to the power of this. */
    private static final int BITS = 14;

    private final PairedWeights weights;
    private final Sum[] kept = new Sum[1 << BITS];

    /** Its fields are final, so that whoever sees it sees it whole. */
    private static final class Sum {
        final Spelling spelling;
        final long[] places;

        Sum(Spelling spelling, long[] places) {
            this.spelling = spelling;
            this.places = places;
        }
    }

    SpellingSums(PairedWeights weights) {
        this.weights = weights;
    }

    /** The sum for each place, from {@code -REACH} on. */
    long[] of(Spelling spelling) {
        int place = (spelling.hash * 0x9E3779B1) >>> (Integer.SIZE - BITS);
        Sum known = kept[place];
        if (known == null || known.spelling != spelling) {
            known = new Sum(spelling, sums(spelling));
            kept[place] = known;
        }
        return known.places;
    }

    private long[] sums(Spelling spelling) {
        long[] sums = new long[PLACES * PairedWeights.WIDTH];
        for (int place = 0; place < PLACES; place++) {
            weights.add(spelling.features(place - Features.REACH), sums, place * PairedWeights.WIDTH);
        }
        return sums;
    }
}

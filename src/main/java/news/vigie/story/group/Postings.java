package news.vigie.story.group;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** The places of the open stories that a word leads to; a word of too many of them leads to none. */
final class Postings {
    /** What an article costs does not grow with the archive. */
    private static final int TOO_MANY = 200;

    private int[] places = new int[1];
    private int size;

    int size() {
        return size < TOO_MANY ? size : 0;
    }

    int at(int index) {
        return places[index];
    }

    void add(int place) {
        if (size == TOO_MANY || has(place)) {
            return;
        }
        if (size == places.length) {
            places = Arrays.copyOf(places, Math.min(TOO_MANY, 2 * size));
        }
        places[size++] = place;
    }

    /** Leaves those out; true if none is left. */
    boolean remove(IntPredicate gone) {
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (!gone.test(places[i])) {
                places[kept++] = places[i];
            }
        }
        size = kept;
        return size == 0;
    }

    boolean has(int place) {
        for (int i = 0; i < size; i++) {
            if (places[i] == place) {
                return true;
            }
        }
        return false;
    }
}

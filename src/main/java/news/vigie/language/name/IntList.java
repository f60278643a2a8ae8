package news.vigie.language.name;

import java.util.Arrays;

/** Numbers in order, as many as there come. */
final class IntList {
    private int[] values = new int[32];
    private int[] places = new int[0];
    private int size;

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size++] = value;
    }

    void addAll(IntList others) {
        for (int i = 0; i < others.size; i++) {
            add(others.values[i]);
        }
    }

    /** As many places as there are numbers, to work in. */
    int[] places() {
        if (places.length < size) {
            places = new int[values.length];
        }
        return places;
    }

    int size() {
        return size;
    }

    int get(int index) {
        return values[index];
    }

    void clear() {
        size = 0;
    }

    int[] toArray() {
        return Arrays.copyOf(values, size);
    }
}

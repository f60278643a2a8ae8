package news.vigie.telegram.update;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The updates of a lane that wait, by their numbers, and whether one of them is being answered. Not thread-safe. */
final class Line {
    private final Deque<Long> numbers = new ArrayDeque<>();
    private boolean busy;

    void add(long update) {
        numbers.add(update);
    }

    /** Before all that waits. */
    void addFirst(long update) {
        numbers.addFirst(update);
    }

    /** Takes all that waits out. */
    List<Long> empty() {
        var all = new ArrayList<>(numbers);
        numbers.clear();
        return all;
    }

    boolean isReady() {
        return !busy && !numbers.isEmpty();
    }

    /** The next one, which is being answered from here on. */
    long begin() {
        busy = true;
        return numbers.remove();
    }

    void end() {
        busy = false;
    }
}

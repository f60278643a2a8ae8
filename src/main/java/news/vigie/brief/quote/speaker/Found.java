package news.vigie.brief.quote.speaker;

import java.util.ArrayList;
import java.util.List;
import news.vigie.brief.actor.Figure;

/** The figures near a quotation in the order in which they were met, each with its traits so far. */
final class Found {
    private static final int MOST = 16;

    private final List<Entry> entries = new ArrayList<>();

    /** A figure and its traits. */
    static final class Entry {
        private final Figure figure;
        private long traits;

        private Entry(Figure figure, long traits) {
            this.figure = figure;
            this.traits = traits;
        }

        Figure figure() {
            return figure;
        }

        long traits() {
            return traits;
        }
    }

    /** Later ones are left out when there are many. */
    void add(Figure figure, long traits) {
        for (Entry entry : entries) {
            if (isSame(entry.figure, figure)) {
                entry.traits |= traits;
                return;
            }
        }
        if (entries.size() < MOST) {
            entries.add(new Entry(figure, traits));
        }
    }

    /** The traits of a figure so far. */
    long traits(Figure figure) {
        for (Entry entry : entries) {
            if (isSame(entry.figure, figure)) {
                return entry.traits;
            }
        }
        return 0;
    }

    List<Entry> entries() {
        return entries;
    }

    /** A cast has one object a figure, and comparing all mentions would cost. */
    @SuppressWarnings("ReferenceEquality")
    static boolean isSame(Figure one, Figure other) {
        return one == other;
    }
}

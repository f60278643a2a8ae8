package news.vigie.brief.bullet.cut;

import news.vigie.brief.bullet.cut.row.Candidate;
import news.vigie.brief.bullet.cut.row.Place;
import news.vigie.brief.bullet.cut.row.Row;
import news.vigie.brief.bullet.cut.row.Row.Count;
import news.vigie.brief.bullet.cut.row.Row.Edge;
import news.vigie.brief.bullet.sign.Witness;

/** What is seen of words that might be left out: their edges, what they hold, and what would meet without them. */
final class Signs {
    private static final String[] FEW = {"0", "1", "2"};
    private static final String[] FEW_AND_FEW = {"00", "01", "02", "10", "11", "12", "20", "21", "22"};

    /** From so many words on a size is told by the next name. */
    private static final int[] SIZES = {1, 2, 3, 4, 6, 9, 14, 24};

    private static final String[] SIZE_NAMES = {"0", "1", "2", "3", "4", "6", "9", "14", "24"};
    private static final int KINDS = Edge.values().length;
    private static final String[] EDGES = edges();

    private Signs() {}

    private static String[] edges() {
        var names = new String[Place.values().length * KINDS * KINDS];
        for (Place place : Place.values()) {
            for (Edge from : Edge.values()) {
                for (Edge to : Edge.values()) {
                    names[number(place, from, to)] = place.name() + ' ' + from.name() + ' ' + to.name();
                }
            }
        }
        return names;
    }

    // A table of all of them, whose order nothing else knows.
    @SuppressWarnings("EnumOrdinal")
    private static int number(Place place, Edge from, Edge to) {
        return (place.ordinal() * KINDS + from.ordinal()) * KINDS + to.ordinal();
    }

    private static String edges(Row row, Candidate cut) {
        return EDGES[number(cut.place(), row.edge(cut.from()), row.edge(cut.to()))];
    }

    static void show(Row row, Candidate cut, Witness witness) {
        showFirst(row, cut.from(), witness);
        showOpening(row, cut, witness);
        showLast(row, cut.to(), witness);
        showEnd(row, cut, witness);
        showBetween(row, cut, witness);
    }

    /** What only the first word tells, wherever the cut ends. */
    static void showFirst(Row row, int at, Witness witness) {
        String sort = row.sort(at);
        String sortAndMark = sort + ' ' + row.mark(at);
        String stops = row.stops(at - 1);
        String bond = row.sequel(at - 1, at);
        witness.see("first-mark", row.form(at), row.mark(at));
        witness.see("first-two", row.form(at), row.form(at + 1));
        witness.see("first-sorts", sort + ' ' + row.sort(at + 1), row.sort(at + 2));
        witness.see("before", row.form(at - 1), row.form(at));
        witness.see("before-word", row.word(at - 1), row.word(at));
        witness.see("before-ending", row.ending(at - 1), row.word(at));
        witness.see("before-sort", row.sort(at - 1), sortAndMark);
        witness.see("before-sorts", row.sort(at - 2) + ' ' + row.sort(at - 1), row.form(at));
        witness.see("stops-sort", stops, sortAndMark);
        witness.see("bond-first", bond, row.form(at));
        witness.see("bond-stops", bond + ' ' + stops, row.mark(at));
    }

    /** What the first word and the edges tell together. */
    static void showOpening(Row row, Candidate cut, Witness witness) {
        int at = cut.from();
        String edges = edges(row, cut);
        witness.see("edges", edges);
        witness.see("first", row.form(at), edges);
        witness.see("first-sort", row.sort(at), edges);
        witness.see("words-before", size(at), cut.place().name());
        witness.see("commas-before", few(row.count(Count.COMMAS, 0, at)), edges);
        witness.see("stops", row.stops(at - 1), edges);
        witness.see("bond", row.sequel(at - 1, at), edges);
    }

    /** What only the last word and the next one tell, wherever the cut begins. */
    static void showLast(Row row, int to, Witness witness) {
        witness.see("last", row.form(to - 1), row.mark(to));
        witness.see("last-sorts", row.sort(to - 2), row.sort(to - 1));
        witness.see("last-next", row.sort(to - 1), row.sort(to) + ' ' + row.mark(to));
    }

    /** What the last word, the next one and the edges tell together. */
    static void showEnd(Row row, Candidate cut, Witness witness) {
        int to = cut.to();
        String edges = edges(row, cut);
        witness.see("next", row.form(to), edges);
        witness.see("next-sort", row.sort(to), edges);
        witness.see("ends", row.stops(to - 1), edges);
        witness.see("ends-next", row.sequel(to - 1, to), edges);
    }

    /** What only both ends together tell. */
    static void showBetween(Row row, Candidate cut, Witness witness) {
        showRest(row, cut, witness);
        showInside(row, cut, witness);
    }

    private static void showRest(Row row, Candidate cut, Witness witness) {
        int from = cut.from();
        int to = cut.to();
        String met = row.sequel(from - 1, to);
        int before = Math.min(2, row.count(Count.VERBS, 0, from));
        int behind = Math.min(2, row.count(Count.VERBS, to, row.size()));
        witness.see("met", met, edges(row, cut));
        witness.see("met-bond", met, row.sequel(from - 1, from));
        witness.see(
                "verbs-left",
                FEW_AND_FEW[FEW.length * before + behind],
                cut.place().name());
        witness.see("meet", row.sort(from - 1), row.sort(to) + ' ' + edges(row, cut));
        witness.see("meet-forms", row.form(from - 1), row.form(to));
        witness.see("left", size(row.size() - cut.size()), cut.place().name());
    }

    private static void showInside(Row row, Candidate cut, Witness witness) {
        int from = cut.from();
        int to = cut.to();
        String edges = edges(row, cut);
        String verbs = few(row.count(Count.VERBS, from, to));
        String commas = few(row.count(Count.COMMAS, from + 1, Math.max(from + 1, to)));
        witness.see("size", size(cut.size()), edges);
        witness.see("size-first", size(cut.size()), row.form(from));
        witness.see("verbs", verbs, edges);
        witness.see("verbs-first", verbs, row.form(from));
        witness.see("commas", commas, edges);
        witness.see("commas-first", commas, row.sort(from));
        witness.see(
                "names", few(row.count(Count.CAPITALS, from, to)), cut.place().name());
        witness.see(
                "numbers", few(row.count(Count.NUMBERS, from, to)), cut.place().name());
        witness.see("first-last", row.form(from), row.sort(to - 1));
        witness.see("first-next", row.form(from), row.sort(to) + ' ' + row.mark(to));
    }

    private static String few(int count) {
        return FEW[Math.min(2, count)];
    }

    private static String size(int words) {
        int name = 0;
        while (name < SIZES.length && words >= SIZES[name]) {
            name++;
        }
        return SIZE_NAMES[name];
    }
}

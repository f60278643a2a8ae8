package news.vigie.brief.bullet.cut;

import news.vigie.brief.bullet.cut.Row.Count;
import news.vigie.brief.bullet.sign.Witness;

/** What is seen of words that might be left out: their edges, what they hold, and what would meet without them. */
final class Signs {
    private static final int LONG = 24;

    private Signs() {}

    static void show(Row row, Candidate cut, Witness witness) {
        String edges = cut.place().name() + ' ' + row.mark(cut.from()) + ' ' + row.mark(cut.to());
        witness.see("edges", edges);
        showOpening(row, cut, edges, witness);
        showEnd(row, cut, edges, witness);
        showSequels(row, cut, edges, witness);
        showRest(row, cut, edges, witness);
        showInside(row, cut, edges, witness);
    }

    private static void showOpening(Row row, Candidate cut, String edges, Witness witness) {
        int at = cut.from();
        witness.see("first", row.form(at), edges);
        witness.see("first-mark", row.form(at), row.mark(at));
        witness.see("first-two", row.form(at), row.form(at + 1));
        witness.see("first-sort", row.sort(at), edges);
        witness.see("first-sorts", row.sort(at) + ' ' + row.sort(at + 1), row.sort(at + 2));
        witness.see("before", row.form(at - 1), row.form(at));
        witness.see("before-word", row.word(at - 1), row.word(at));
        witness.see("before-ending", row.ending(at - 1), row.word(at));
        witness.see("before-sort", row.sort(at - 1), row.sort(at) + ' ' + row.mark(at));
        witness.see("before-sorts", row.sort(at - 2) + ' ' + row.sort(at - 1), row.form(at));
    }

    private static void showSequels(Row row, Candidate cut, String edges, Witness witness) {
        int before = cut.from() - 1;
        String stops = row.stops(before);
        String bond = row.sequel(before, cut.from());
        witness.see("stops", stops, edges);
        witness.see("stops-sort", stops, row.sort(cut.from()) + ' ' + row.mark(cut.from()));
        witness.see("bond", bond, edges);
        witness.see("bond-first", bond, row.form(cut.from()));
        witness.see("bond-stops", bond + ' ' + stops, row.mark(cut.from()));
        witness.see("met", row.sequel(before, cut.to()), edges);
        witness.see("met-bond", row.sequel(before, cut.to()), bond);
        witness.see("ends", row.stops(cut.to() - 1), edges);
        witness.see("ends-next", row.sequel(cut.to() - 1, cut.to()), edges);
    }

    private static void showEnd(Row row, Candidate cut, String edges, Witness witness) {
        int to = cut.to();
        witness.see("last", row.form(to - 1), row.mark(to));
        witness.see("last-sorts", row.sort(to - 2), row.sort(to - 1));
        witness.see("next", row.form(to), edges);
        witness.see("next-sort", row.sort(to), edges);
        witness.see("last-next", row.sort(to - 1), row.sort(to) + ' ' + row.mark(to));
    }

    private static void showRest(Row row, Candidate cut, String edges, Witness witness) {
        int before = row.count(Count.VERBS, 0, cut.from());
        int after = row.count(Count.VERBS, cut.to(), row.size());
        witness.see("verbs-left", few(before) + few(after), cut.place().name());
        witness.see("meet", row.sort(cut.from() - 1), row.sort(cut.to()) + ' ' + edges);
        witness.see("meet-forms", row.form(cut.from() - 1), row.form(cut.to()));
        witness.see("left", size(row.size() - cut.size()), cut.place().name());
        witness.see("words-before", size(cut.from()), cut.place().name());
        witness.see("commas-before", few(row.count(Count.COMMAS, 0, cut.from())), edges);
    }

    private static void showInside(Row row, Candidate cut, String edges, Witness witness) {
        int from = cut.from();
        int to = cut.to();
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
        return count == 0 ? "0" : count == 1 ? "1" : "2";
    }

    private static String size(int words) {
        return words < 4
                ? Integer.toString(words)
                : words < 6 ? "4" : words < 9 ? "6" : words < 14 ? "9" : words < LONG ? "14" : "24";
    }
}

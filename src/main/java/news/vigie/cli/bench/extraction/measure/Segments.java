package news.vigie.cli.bench.extraction.measure;

import java.util.List;

/**
 * Passages that a text must have and must not have, as in adbar/trafilatura (tests/evaluate.py): all passages of all
 * pages are counted together.
 *
 * @param kept wanted, and there
 * @param lost wanted, and not there
 * @param taken unwanted, and there
 * @param left unwanted, and not there
 */
public record Segments(int kept, int lost, int taken, int left) {
    public static final Segments NONE = new Segments(0, 0, 0, 0);

    public static Segments in(String found, List<String> wanted, List<String> unwanted) {
        int kept = count(found, wanted);
        int taken = count(found, unwanted);
        return new Segments(kept, wanted.size() - kept, taken, unwanted.size() - taken);
    }

    private static int count(String found, List<String> passages) {
        String line = Plain.line(found);
        return (int) passages.stream()
                .filter(passage -> line.contains(Plain.line(passage)))
                .count();
    }

    public Segments plus(Segments more) {
        return new Segments(kept + more.kept, lost + more.lost, taken + more.taken, left + more.left);
    }

    public Rates rates() {
        return new Overlap(kept, taken, lost).rates();
    }

    public double accuracy() {
        int all = kept + lost + taken + left;
        return all == 0 ? 1 : (double) (kept + left) / all;
    }
}

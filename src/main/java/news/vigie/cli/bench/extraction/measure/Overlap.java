package news.vigie.cli.bench.extraction.measure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Two bags of things laid over each other, each thing counted as often as it comes.
 *
 * @param both how many are in the truth and in what was found
 * @param tooMuch how many were found and are not in the truth
 * @param missing how many are in the truth and were not found
 */
public record Overlap(int both, int tooMuch, int missing) {
    public static Overlap of(List<String> truth, List<String> found) {
        Map<String, Integer> left = new HashMap<>();
        truth.forEach(thing -> left.merge(thing, 1, Integer::sum));
        int both = 0;
        for (String thing : found) {
            int more = left.getOrDefault(thing, 0);
            if (more > 0) {
                left.put(thing, more - 1);
                both++;
            }
        }
        return new Overlap(both, found.size() - both, truth.size() - both);
    }

    public boolean hasTruth() {
        return both + missing > 0;
    }

    public boolean hasFound() {
        return both + tooMuch > 0;
    }

    /** Where nothing was to be found and nothing was, all is right. */
    public Rates rates() {
        return hasTruth() || hasFound() ? Rates.of(share(tooMuch), share(missing)) : Rates.of(1, 1);
    }

    private double share(int wrong) {
        return both == 0 ? 0 : (double) both / (both + wrong);
    }
}

package news.vigie.brief.bullet.gist;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How much likelier, or less, a word is in a summary for being this word: "killed" is, "said" is not. By stems. */
final class Lexicon {
    static final Lexicon NONE = new Lexicon(Map.of());
    private static final String NAME = "lexicon ";

    private final Map<String, Double> weights;

    Lexicon(Map<String, Double> weights) {
        this.weights = new HashMap<>(weights);
    }

    /** Reads lines "lexicon stem weight" and passes over others. */
    static Lexicon read(List<String> lines) {
        var weights = new HashMap<String, Double>();
        for (String line : lines) {
            if (line.startsWith(NAME)) {
                int space = line.lastIndexOf(' ');
                weights.put(line.substring(NAME.length(), space), Double.valueOf(line.substring(space + 1)));
            }
        }
        return new Lexicon(weights);
    }

    /** The lines that {@link #read} takes. */
    List<String> lines() {
        var lines = new ArrayList<String>();
        new TreeMap<>(weights)
                .forEach((stem, weight) -> lines.add(String.format(Locale.ROOT, "%s%s %.2f", NAME, stem, weight)));
        return lines;
    }

    double of(String stem) {
        return weights.getOrDefault(stem, 0.0);
    }
}

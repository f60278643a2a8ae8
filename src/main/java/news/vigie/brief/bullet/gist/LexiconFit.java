package news.vigie.brief.bullet.gist;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Learns a {@link Lexicon} on top of what all other traits of a word tell: each stem by itself, pulled to nought. */
final class LexiconFit {
    static final int LEAST_ARTICLES = 12;
    private static final int STEPS = 5;
    private static final double LIGHTEST = 0.05;

    private final double pull;
    private final Map<String, List<Example>> examples = new HashMap<>();

    private record Example(double logit, double answer, double count) {}

    LexiconFit(double pull) {
        this.pull = pull;
    }

    /** Takes in a word of an article by what is told of it already. */
    void add(String stem, double logit, boolean answer, double count) {
        examples.computeIfAbsent(stem, key -> new ArrayList<>()).add(new Example(logit, answer ? 1 : 0, count));
    }

    Lexicon learn() {
        var weights = new HashMap<String, Double>();
        examples.forEach((stem, of) -> {
            double weight = of.size() < LEAST_ARTICLES ? 0 : weight(of);
            if (Math.abs(weight) >= LIGHTEST) {
                weights.put(stem, weight);
            }
        });
        return new Lexicon(weights);
    }

    private double weight(List<Example> of) {
        double weight = 0;
        for (int step = 0; step < STEPS; step++) {
            double gradient = -pull * weight;
            double bend = pull;
            for (Example example : of) {
                double chance = Regression.chance(example.logit() + weight);
                gradient += example.count() * (example.answer() - chance);
                bend += example.count() * chance * (1 - chance);
            }
            weight += gradient / bend;
        }
        return weight;
    }
}

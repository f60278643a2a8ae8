package news.vigie.brief.bullet.gist;

import java.util.Arrays;
import java.util.List;

/**
 * How likely each word of an article, and each two in a row, are in the summary that its editor would write. Weighed when
 * first asked for: a good part of an article is in no passage that may be shown.
 */
final class Gist {
    /** No summary has a word more often, as far as it matters. */
    private static final int MOST = 3;

    private final List<Use> uses;
    private final List<Pair> pairs;
    private final GistWeights weights;
    private final double[][] chances;
    private final double[] ofPairs;
    private final int ofTitle;

    Gist(Vocabulary vocabulary, GistWeights weights) {
        uses = vocabulary.uses();
        pairs = vocabulary.pairs();
        this.weights = weights;
        chances = new double[uses.size()][];
        ofPairs = new double[pairs.size()];
        Arrays.fill(ofPairs, Double.NaN);
        ofTitle = (int) uses.stream().filter(Use::inTitle).count();
    }

    int words() {
        return chances.length;
    }

    int pairs() {
        return ofPairs.length;
    }

    /** How likely the summary has the word more than so many times. */
    double chance(int word, int times) {
        return times < MOST ? chances(word)[times] : 0;
    }

    private double[] chances(int word) {
        double[] known = chances[word];
        if (known == null) {
            known = weights.chances(uses.get(word), MOST);
            chances[word] = known;
        }
        return known;
    }

    /** The share of the headline's words that the article has, which one of them is; nought for any other word. */
    double shareOfTitle(int word) {
        return uses.get(word).inTitle() ? 1.0 / ofTitle : 0;
    }

    double chanceOfPair(int pair) {
        if (Double.isNaN(ofPairs[pair])) {
            Pair of = pairs.get(pair);
            chances(of.left().id());
            chances(of.right().id());
            ofPairs[pair] = weights.pairs().chance(of);
        }
        return ofPairs[pair];
    }

    /** Of the summary, in tokens. */
    double length() {
        return weights.length();
    }
}

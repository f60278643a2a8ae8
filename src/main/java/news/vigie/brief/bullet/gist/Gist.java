package news.vigie.brief.bullet.gist;

import java.util.List;

/** How likely each word of an article, and each two in a row, are in the summary that its editor would write. */
final class Gist {
    /** No summary has a word more often, as far as it matters. */
    private static final int MOST = 3;

    private final double[][] chances;
    private final double[] ofPairs;
    private final double length;

    Gist(Vocabulary vocabulary, GistWeights weights) {
        weights.weigh(vocabulary);
        List<Use> uses = vocabulary.uses();
        chances = new double[uses.size()][MOST];
        for (int i = 0; i < chances.length; i++) {
            chances[i] = weights.chances(uses.get(i), MOST);
        }
        ofPairs =
                vocabulary.pairs().stream().mapToDouble(weights.pairs()::chance).toArray();
        length = weights.length();
    }

    int words() {
        return chances.length;
    }

    int pairs() {
        return ofPairs.length;
    }

    /** How likely the summary has the word more than so many times. */
    double chance(int word, int times) {
        return times < MOST ? chances[word][times] : 0;
    }

    double chanceOfPair(int pair) {
        return ofPairs[pair];
    }

    /** Of the summary, in tokens. */
    double length() {
        return length;
    }
}

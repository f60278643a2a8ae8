package news.vigie.story.group;

import java.util.HashMap;
import java.util.Map;

/**
 * What an article shares with stories besides the two names, or words, that it shares most. A minister in two affairs,
 * a team in two matches: the names are the same, and little else is.
 */
final class Besides {
    private final Signature article;

    /** To which name each word of the article belongs, counted from 0; a word that is no name is one of its own. */
    private final int[] nameOf;

    private final double[] squares;

    Besides(Signature article, NameGroups names) {
        this.article = article;
        Map<Integer, Integer> numbers = new HashMap<>();
        nameOf = new int[article.words().length];
        for (int i = 0; i < nameOf.length; i++) {
            int next = numbers.size();
            Integer known = numbers.putIfAbsent(names.of(article.words()[i]), next);
            nameOf[i] = known == null ? next : known;
        }
        squares = new double[numbers.size()];
        for (int i = 0; i < nameOf.length; i++) {
            squares[nameOf[i]] += article.weights()[i] * article.weights()[i];
        }
    }

    /** The cosine to the centre of a story, both without the two names. */
    double likeness(Signature story, double storySquare) {
        var shared = new double[squares.length];
        var its = new double[squares.length];
        int[] others = story.words();
        double all = 0;
        for (int i = 0, j = 0; i < nameOf.length; i++) {
            while (j < others.length && others[j] < article.words()[i]) {
                j++;
            }
            if (j < others.length && others[j] == article.words()[i]) {
                double weight = story.weights()[j];
                shared[nameOf[i]] += article.weights()[i] * weight;
                its[nameOf[i]] += weight * weight;
                all += article.weights()[i] * weight;
            }
        }
        int first = most(shared, -1);
        int second = most(shared, first);
        return first < 0 || second < 0
                ? 0
                : cosine(
                        all - shared[first] - shared[second],
                        article.square() - squares[first] - squares[second],
                        storySquare - its[first] - its[second]);
    }

    private static double cosine(double product, double square, double other) {
        return square <= 1e-6 || other <= 1e-6 ? 0 : product / Math.sqrt(square * other);
    }

    private static int most(double[] amounts, int besides) {
        int most = -1;
        for (int i = 0; i < amounts.length; i++) {
            if (i != besides && (most < 0 || amounts[i] > amounts[most])) {
                most = i;
            }
        }
        return most;
    }
}

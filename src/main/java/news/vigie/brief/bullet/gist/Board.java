package news.vigie.brief.bullet.gist;

import java.util.Comparator;
import java.util.List;

/** The passages of a draft that are expected to have most of its summary, and which of them go together. */
final class Board {
    private static final int STRONGEST = 12;

    /** Of the words of one in another: both say the same. */
    private static final double SAME = 0.7;

    private final Gist gist;
    private final List<Offer> offers;
    private final boolean[][] apart;

    Board(Draft draft, GistWeights weights) {
        var vocabulary = new Vocabulary(new Setting(draft));
        gist = new Gist(vocabulary, weights);
        List<Offer> all = vocabulary.offers(draft.options());
        var cover = new Cover(gist);
        for (Offer offer : all) {
            cover.add(offer);
            offer.value(cover.worthAlone());
            cover.remove(offer);
        }
        offers = all.stream()
                .sorted(Comparator.comparingDouble(Offer::worth).reversed())
                .limit(STRONGEST)
                .toList();
        apart = new boolean[offers.size()][offers.size()];
        for (int i = 0; i < apart.length; i++) {
            for (int j = 0; j < i; j++) {
                apart[i][j] = areApart(offers.get(i), offers.get(j));
            }
        }
    }

    private static boolean areApart(Offer one, Offer other) {
        return one.option().sharesSentence(other.option()) || one.likeness(other) > SAME;
    }

    int size() {
        return offers.size();
    }

    Offer offer(int rank) {
        return offers.get(rank);
    }

    /** May the passage of this rank not stand beside the one of a better? */
    boolean areApart(int rank, int better) {
        return apart[rank][better];
    }

    Cover cover() {
        return new Cover(gist);
    }
}

package news.vigie.brief.bullet.gist;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The passages of a draft that are expected to have most of its summary, and which of them go together. */
final class Board {
    private static final int STRONGEST = 48;

    /** Of one sentence, so many at most. */
    private static final int SHAPES = 6;

    /** Of the words of one in another: both say the same. */
    private static final double SAME = 0.7;

    private final Gist gist;
    private final List<Offer> offers;

    /** Of each two offers whether they were compared, and whether they may not stand in one set: asked for very often. */
    private final BitSet compared = new BitSet();

    private final BitSet apart = new BitSet();

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
                .collect(Collectors.groupingBy(offer -> offer.option().first()))
                .values()
                .stream()
                .flatMap(shapes -> shapes.stream()
                        .sorted(Comparator.comparingDouble(Offer::worth).reversed())
                        .limit(SHAPES))
                .sorted(Comparator.comparingDouble(Offer::worth).reversed())
                .limit(STRONGEST)
                .toList();
    }

    int size() {
        return offers.size();
    }

    Offer offer(int rank) {
        return offers.get(rank);
    }

    /** May the two passages, by their ranks, not stand in one set? */
    boolean areApart(int one, int other) {
        int both = Math.min(one, other) * offers.size() + Math.max(one, other);
        if (!compared.get(both)) {
            compared.set(both);
            apart.set(both, sayTheSame(offers.get(one), offers.get(other)));
        }
        return apart.get(both);
    }

    private static boolean sayTheSame(Offer one, Offer other) {
        return one.option().sharesSentence(other.option()) || one.likeness(other) > SAME;
    }

    Cover cover() {
        return new Cover(gist);
    }
}

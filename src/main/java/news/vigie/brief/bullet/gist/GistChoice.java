package news.vigie.brief.bullet.gist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Chooses the passages that together are expected to say most of what an editor's summary would. */
public final class GistChoice {
    /** So many are always given where there are as many. */
    private static final int FEWEST = 3;

    /** A further one that has less than this share of what the best has is left out. */
    private static final double POOR = 0.35;

    private GistChoice() {}

    /** So many of the draft's options, by their numbers, or as many as do not say the same; in the article's order. */
    public static List<Integer> of(Draft draft, int count) {
        return of(draft, count, GistWeights.of(draft.language()));
    }

    static List<Integer> of(Draft draft, int count, GistWeights weights) {
        List<Offer> chosen = new ArrayList<>(Search.best(new Board(draft, weights), count));
        chosen.sort(Comparator.comparingDouble(Offer::worth).reversed());
        while (chosen.size() > FEWEST && isPoor(chosen.getLast(), chosen.getFirst())) {
            chosen.removeLast();
        }
        return chosen.stream()
                .sorted(Comparator.comparingInt((Offer offer) -> offer.option().first())
                        .thenComparingInt(Offer::number))
                .map(Offer::number)
                .toList();
    }

    private static boolean isPoor(Offer last, Offer first) {
        return last.worth() < POOR * first.worth();
    }
}

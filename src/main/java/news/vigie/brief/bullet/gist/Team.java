package news.vigie.brief.bullet.gist;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;

/** Passages chosen together. What is asked of it is told as of three, so that more or fewer are judged alike. */
final class Team {
    private static final double USUAL = 3;

    private final Gist gist;
    private final Cover cover;
    private final Deque<Offer> members = new ArrayDeque<>();
    private double scores;
    private double alone;

    Team(Gist gist) {
        this.gist = gist;
        cover = new Cover(gist);
    }

    void add(Offer offer) {
        members.addLast(offer);
        cover.add(offer);
        scores += offer.score();
        alone += offer.ofWords();
    }

    /** Takes out the one that came last. */
    void removeLast() {
        Offer offer = members.removeLast();
        cover.remove(offer);
        scores -= offer.score();
        alone -= offer.ofWords();
    }

    Collection<Offer> members() {
        return members;
    }

    private double scale() {
        return USUAL / Math.max(1, members.size());
    }

    /** In tokens. */
    double length() {
        return Math.max(1, cover.length() * scale());
    }

    double words() {
        return cover.ofWords() * scale();
    }

    double pairs() {
        return cover.ofPairs() * scale();
    }

    /** How many words its passages have in common, as expected. */
    double repeated() {
        return (alone - cover.ofWords()) * scale();
    }

    double distinct() {
        return cover.distinct() * scale();
    }

    double score() {
        return scores * scale();
    }

    double bestScore() {
        double best = Double.NEGATIVE_INFINITY;
        for (Offer member : members) {
            best = Math.max(best, member.score());
        }
        return best;
    }

    double leastScore() {
        double least = Double.POSITIVE_INFINITY;
        for (Offer member : members) {
            least = Math.min(least, member.score());
        }
        return least;
    }

    double expectedLength() {
        return gist.length();
    }
}

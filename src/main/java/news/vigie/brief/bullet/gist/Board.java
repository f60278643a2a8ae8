package news.vigie.brief.bullet.gist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** The passages of a draft with what is expected of them, the likeliest first, and all teams that can be made of these. */
final class Board {
    /** Teams are made of so many. */
    private static final int STRONGEST = 12;

    /** More teams than of eight of twelve are never made. */
    private static final int MOST_MEMBERS = 8;

    private static final double SAME = 0.7;

    private final Gist gist;
    private final List<Offer> offers;
    private final boolean[][] apart;

    private Board(Gist gist, List<Offer> offers) {
        this.gist = gist;
        this.offers = offers;
        int size = Math.min(STRONGEST, offers.size());
        apart = new boolean[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < i; j++) {
                apart[i][j] = conflict(offers.get(i), offers.get(j));
            }
        }
    }

    private static boolean conflict(Offer one, Offer other) {
        return one.option().sharesSentence(other.option()) || one.likeness(other) > SAME;
    }

    /** What is expected of the passages, not yet how they score. */
    static List<Offer> expected(Draft draft, Vocabulary vocabulary, Gist gist) {
        List<Offer> offers = draft.options().stream().map(vocabulary::offer).toList();
        var cover = new Cover(gist);
        for (Offer offer : offers) {
            cover.add(offer);
            offer.expect(cover);
            cover.remove(offer);
        }
        List<Offer> ranked = offers.stream().sorted(Comparator.comparingDouble(Offer::worth).reversed()).toList();
        for (int i = 0; i < ranked.size(); i++) {
            Offer offer = ranked.get(i);
            offer.rank(offers.indexOf(offer), i, ranked.getFirst().worth());
        }
        return offers;
    }

    static Board of(Draft draft, GistWeights weights) {
        var vocabulary = new Vocabulary(new Setting(draft));
        var gist = new Gist(vocabulary, weights);
        List<Offer> offers = expected(draft, vocabulary, gist);
        offers.forEach(offer -> offer.judge(weights.lines()));
        return new Board(gist, offers.stream().sorted(Comparator.comparingDouble(Offer::score).reversed()).toList());
    }

    int size() {
        return offers.size();
    }

    /** Shows every team of so many, or of as many as can be had together; each is good for the moment alone. */
    void eachTeam(int count, Consumer<Team> to) {
        int size = Math.min(count, Math.min(MOST_MEMBERS, apart.length));
        boolean found = false;
        while (size > 0 && !found) {
            found = grow(new Team(gist), new ArrayList<>(), size, 0, to);
            size--;
        }
    }

    private boolean grow(Team team, List<Integer> taken, int size, int from, Consumer<Team> to) {
        if (taken.size() == size) {
            to.accept(team);
            return true;
        }
        boolean found = false;
        for (int next = from; next < apart.length; next++) {
            int candidate = next;
            if (taken.stream().noneMatch(member -> apart[candidate][member])) {
                team.add(offers.get(next));
                taken.add(next);
                found |= grow(team, taken, size, next + 1, to);
                taken.removeLast();
                team.removeLast();
            }
        }
        return found;
    }
}

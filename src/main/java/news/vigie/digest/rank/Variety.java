package news.vigie.digest.rank;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import news.vigie.story.Ranked;
import news.vigie.story.Story;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the stories of an edition one after the other, each the best of those that are left, less what it has in
 * common with one that stands already (maximal marginal relevance, Carbonell and Goldstein 1998). Where there is a
 * choice, one source alone tells at most half of the stories. What a story is like is found out once, for whatever
 * editions.
 */
public final class Variety {
    private final IdentityHashMap<Story, Traits> traits = new IdentityHashMap<>();

    /**
     * The first {@code most} of the ranked stories in the order in which they are chosen. What likeness cost one is its
     * part {@code variety}.
     *
     * @param ranked the best first
     */
    public List<Ranked> choose(List<Ranked> ranked, int most) {
        return new Choice(ranked, Math.min(most, ranked.size())).all();
    }

    /** Likeness only ever costs: a story need not be looked at while its rank alone is no better than another's all. */
    private final class Choice {
        private final List<Ranked> ranked;
        private final int size;
        private final int share;
        private final @Nullable Candidate[] seen;
        private final List<Candidate> chosen = new ArrayList<>();
        private final Map<String, Integer> alone = new HashMap<>();

        Choice(List<Ranked> ranked, int size) {
            this.ranked = ranked;
            this.size = size;
            this.share = (size + 1) / 2;
            this.seen = new Candidate[ranked.size()];
        }

        List<Ranked> all() {
            while (chosen.size() < size) {
                Candidate next = best(share).or(() -> best(Integer.MAX_VALUE)).orElseThrow();
                next.taken = true;
                next.soleSource().ifPresent(source -> alone.merge(source, 1, Integer::sum));
                chosen.add(next);
            }
            return chosen.stream().map(Candidate::told).toList();
        }

        private Optional<Candidate> best(int most) {
            @Nullable Candidate best = null;
            for (int i = 0; i < seen.length && (best == null || ranked.get(i).score() > best.score()); i++) {
                Candidate candidate = candidate(i);
                int told = candidate
                        .soleSource()
                        .map(source -> alone.getOrDefault(source, 0))
                        .orElse(0);
                if (!candidate.taken && told < most) {
                    candidate.holdAgainst(chosen);
                    best = best == null || candidate.score() > best.score() ? candidate : best;
                }
            }
            return Optional.ofNullable(best);
        }

        private Candidate candidate(int index) {
            Candidate known = seen[index];
            if (known == null) {
                Ranked one = ranked.get(index);
                known = new Candidate(one, traits.computeIfAbsent(one.story(), Traits::of));
                seen[index] = known;
            }
            return known;
        }
    }

    private static final class Candidate {
        private final Ranked ranked;
        private final Traits traits;
        private double likeness;
        private int compared;
        private boolean taken;

        Candidate(Ranked ranked, Traits traits) {
            this.ranked = ranked;
            this.traits = traits;
        }

        /** The likeness is that to the story among the chosen that it is most like. */
        void holdAgainst(List<Candidate> chosen) {
            for (; compared < chosen.size(); compared++) {
                likeness = Math.max(likeness, traits.likeness(chosen.get(compared).traits));
            }
        }

        double score() {
            return ranked.score() - likeness;
        }

        Optional<String> soleSource() {
            Set<String> sources = traits.sources();
            return sources.size() == 1 ? Optional.of(sources.iterator().next()) : Optional.empty();
        }

        Ranked told() {
            return ranked.plus("variety", -likeness);
        }
    }
}

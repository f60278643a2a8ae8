package news.vigie.digest.rank;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import news.vigie.story.Ranked;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the stories of an edition one after the other, each the best of those that are left, less what it has in
 * common with one that stands already (maximal marginal relevance, Carbonell and Goldstein 1998). Where there is a
 * choice, one source alone tells at most half of the stories.
 */
public final class Variety {
    private Variety() {}

    /**
     * The first {@code most} of the ranked stories in the order in which they are chosen. What likeness cost one is its
     * part {@code variety}.
     */
    public static List<Ranked> choose(List<Ranked> ranked, int most) {
        int size = Math.min(most, ranked.size());
        int share = (size + 1) / 2;
        Map<Long, Candidate> left = new LinkedHashMap<>();
        ranked.forEach(one -> left.put(one.story().id(), new Candidate(one, Traits.of(one.story()), 0)));
        Map<String, Integer> alone = new HashMap<>();
        var chosen = new ArrayList<Candidate>();
        while (chosen.size() < size) {
            Candidate next = best(left.values(), alone, share)
                    .or(() -> best(left.values(), Map.of(), share))
                    .orElseThrow();
            left.remove(next.ranked.story().id());
            next.soleSource().ifPresent(source -> alone.merge(source, 1, Integer::sum));
            chosen.add(next);
            left.replaceAll((story, candidate) -> candidate.beside(next));
        }
        return chosen.stream().map(Candidate::told).toList();
    }

    private static Optional<Candidate> best(Iterable<Candidate> left, Map<String, Integer> alone, int share) {
        @Nullable Candidate best = null;
        for (Candidate candidate : left) {
            int told = candidate
                    .soleSource()
                    .map(source -> alone.getOrDefault(source, 0))
                    .orElse(0);
            if (told < share && (best == null || candidate.score() > best.score())) {
                best = candidate;
            }
        }
        return Optional.ofNullable(best);
    }

    /** @param likeness to the story among the chosen that it is most like */
    private record Candidate(Ranked ranked, Traits traits, double likeness) {
        double score() {
            return ranked.score() - likeness;
        }

        Candidate beside(Candidate chosen) {
            return new Candidate(ranked, traits, Math.max(likeness, traits.likeness(chosen.traits)));
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

package news.vigie.digest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import news.vigie.story.Report;
import news.vigie.story.Story;

/** Keeps one source from filling an edition: where there is a choice, it alone tells at most half of the stories. */
final class Variety {
    private Variety() {}

    /**
     * The first {@code most} of the ranked stories, in their order, the surplus of one source passed over if possible.
     */
    static List<Story> choose(List<Story> ranked, int most) {
        int size = Math.min(most, ranked.size());
        int share = (size + 1) / 2;
        var taken = new HashSet<Story>();
        var surplus = new ArrayList<Story>();
        Map<String, Integer> counts = new HashMap<>();
        for (Story story : ranked) {
            Set<String> sources = story.reports().stream().map(Report::source).collect(Collectors.toSet());
            boolean tooMuch =
                    sources.size() == 1 && counts.merge(sources.iterator().next(), 1, Integer::sum) > share;
            if (tooMuch) {
                surplus.add(story);
            } else if (taken.size() < size) {
                taken.add(story);
            }
        }
        surplus.stream().limit(size - taken.size()).forEach(taken::add);
        return ranked.stream().filter(taken::contains).toList();
    }
}

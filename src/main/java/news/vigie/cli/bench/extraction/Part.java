package news.vigie.cli.bench.extraction;

import java.util.List;
import java.util.Map;

/**
 * How right the pages of a set are, or those of one language in it.
 *
 * @param language empty: all of them
 * @param empty how many have no body
 * @param failed how many of those broke off
 * @param scores the measures by name, those for which the set has no truth left out
 */
public record Part(String set, String language, int pages, int empty, int failed, Map<String, Double> scores) {
    static Part of(String set, String language, List<PageScore> pages) {
        return new Part(
                set,
                language,
                pages.size(),
                (int) pages.stream().filter(PageScore::empty).count(),
                (int) pages.stream().filter(page -> page.failure() != null).count(),
                Scores.of(pages));
    }
}

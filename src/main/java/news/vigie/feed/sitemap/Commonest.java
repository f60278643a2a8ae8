package news.vigie.feed.sitemap;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Counts words and gives the one that came most often. */
final class Commonest {
    private final Map<String, Integer> counts = new LinkedHashMap<>();

    /** "" counts for nothing. */
    void count(String word) {
        if (!word.isEmpty()) {
            counts.merge(word, 1, Integer::sum);
        }
    }

    /** Of several that came as often, the earliest. */
    Optional<String> first() {
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }
}

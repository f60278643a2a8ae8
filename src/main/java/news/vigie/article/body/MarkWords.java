package news.vigie.article.body;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import news.vigie.article.phrase.ResourceLines;
import org.jspecify.annotations.Nullable;

/** The words that authors of pages put into class, id and role, by lists; what an earlier list says goes first. */
final class MarkWords {
    /** A word as it stands in a list, and the place of the list. */
    private record Entry(Mark mark, int rank) {}

    private final Map<String, Entry> whole = new HashMap<>();
    /** None of them begins another one, so that the one before a word is the only one that may begin it. */
    private final NavigableMap<String, Entry> beginnings = new TreeMap<>();
    /** The second words of pairs: most words are none. */
    private final Set<String> seconds = new HashSet<>();

    private int lists;

    /** The same with one list more, of the resources of the article package. */
    MarkWords with(String list, Mark.Kind kind) {
        for (String entry : ResourceLines.of(list)) {
            if (entry.endsWith("*")) {
                String beginning = entry.substring(0, entry.length() - 1);
                addBeginning(beginning, new Entry(new Mark(kind, beginning), lists));
            } else {
                whole.putIfAbsent(entry, new Entry(new Mark(kind, entry), lists));
                seconds.add(entry.substring(entry.indexOf('-') + 1));
            }
        }
        lists++;
        return this;
    }

    private void addBeginning(String beginning, Entry entry) {
        Map.Entry<String, Entry> before = beginnings.floorEntry(beginning);
        if (before == null || !beginning.startsWith(before.getKey())) {
            beginnings.subMap(beginning, beginning + Character.MAX_VALUE).clear();
            beginnings.put(beginning, entry);
        }
    }

    /** What the first of the words, or of the pairs of neighbours, says that is in the earliest list. */
    Mark of(List<String> words) {
        Entry best = null;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (i > 0 && seconds.contains(word)) {
                best = earlier(best, whole.get(words.get(i - 1) + "-" + word));
            }
            best = earlier(best, whole.get(word));
            best = earlier(best, begun(word));
        }
        return best == null ? Mark.NONE : best.mark();
    }

    private @Nullable Entry begun(String word) {
        Map.Entry<String, Entry> before = beginnings.floorEntry(word);
        return before == null || !word.startsWith(before.getKey())
                ? null
                : new Entry(
                        new Mark(before.getValue().mark().kind(), word),
                        before.getValue().rank());
    }

    private static @Nullable Entry earlier(@Nullable Entry best, @Nullable Entry other) {
        return best == null || (other != null && other.rank() < best.rank()) ? other : best;
    }
}

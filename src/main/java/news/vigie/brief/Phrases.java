package news.vigie.brief;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import news.vigie.language.Language;
import news.vigie.language.WordLists;

/**
 * A word list of a language whose entries may be of several words; an apostrophe or a hyphen parts words ("d'après" is
 * two). Empty where a language has no such list.
 */
public final class Phrases {
    private static final Map<String, Phrases> READ = new ConcurrentHashMap<>();

    private static final int LONGEST = 8;

    private final Set<List<String>> phrases;
    /** The number of words of the longest entry that begins with a word. */
    private final Map<String, Integer> longest;

    private Phrases(Set<List<String>> phrases) {
        this.phrases = phrases;
        longest = phrases.stream().collect(Collectors.toMap(List::getFirst, List::size, Math::max));
    }

    public static Phrases of(Language language, String list) {
        return READ.computeIfAbsent(
                language.code() + "/" + list,
                key -> new Phrases(WordLists.of(language).words(list).stream()
                        .map(WordRuns::of)
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.toUnmodifiableSet())));
    }

    public boolean isEmpty() {
        return phrases.isEmpty();
    }

    /** How many words at the beginning are an entry, the longest one; 0: they begin otherwise. */
    public int opening(List<String> words) {
        int length = words.isEmpty() ? 0 : Math.min(longest.getOrDefault(words.getFirst(), 0), words.size());
        while (length > 0 && !phrases.contains(words.subList(0, length))) {
            length--;
        }
        return length;
    }

    /** Does an entry stand anywhere in these words? */
    public boolean within(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (longest.containsKey(words.get(i)) && opening(words.subList(i, words.size())) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Do these words end with an entry? */
    boolean closes(List<String> words) {
        return IntStream.rangeClosed(1, Math.min(LONGEST, words.size()))
                .anyMatch(length -> phrases.contains(words.subList(words.size() - length, words.size())));
    }
}

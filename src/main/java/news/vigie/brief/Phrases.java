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

    private final Set<List<String>> phrases;
    private final int longest;

    private Phrases(Set<List<String>> phrases) {
        this.phrases = phrases;
        longest = phrases.stream().mapToInt(List::size).max().orElse(0);
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
        return IntStream.rangeClosed(1, Math.min(longest, words.size()))
                .filter(length -> phrases.contains(words.subList(0, length)))
                .max()
                .orElse(0);
    }

    /** Does an entry stand anywhere in these words? */
    public boolean within(List<String> words) {
        return IntStream.range(0, words.size()).anyMatch(i -> opening(words.subList(i, words.size())) > 0);
    }

    /** Do these words end with an entry? */
    boolean closes(List<String> words) {
        return IntStream.rangeClosed(1, Math.min(longest, words.size()))
                .anyMatch(length -> phrases.contains(words.subList(words.size() - length, words.size())));
    }
}

package news.vigie.brief;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import news.vigie.language.Language;

/**
 * A list of words and phrases of one language, from {@code language/<code>/<name>.txt} in the resources: one entry a line,
 * {@code #} begins a comment. An apostrophe or a hyphen parts words ("d'après" is two). Empty where a language has no such list.
 */
public final class WordList {
    private static final Map<String, WordList> READ = new ConcurrentHashMap<>();

    private final Set<List<String>> phrases;
    private final int longest;

    private WordList(Set<List<String>> phrases) {
        this.phrases = phrases;
        longest = phrases.stream().mapToInt(List::size).max().orElse(0);
    }

    public static WordList of(Language language, String name) {
        return READ.computeIfAbsent("/language/" + language.code() + "/" + name + ".txt", WordList::read);
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

    private static WordList read(String path) {
        try (InputStream list = WordList.class.getResourceAsStream(path)) {
            if (list == null) {
                return new WordList(Set.of());
            }
            var lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8)).lines();
            return new WordList(lines.map(line -> WordRuns.of(line.replaceFirst("#.*", "")))
                    .filter(words -> !words.isEmpty())
                    .collect(Collectors.toUnmodifiableSet()));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path, e);
        }
    }
}

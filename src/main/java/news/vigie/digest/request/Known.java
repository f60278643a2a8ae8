package news.vigie.digest.request;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import news.vigie.digest.DigestDefinition;
import news.vigie.digest.words.Folding;

/** What a request may name: the digests, and the feeds by the names that readers see. */
public record Known(List<DigestDefinition> digests, List<String> feeds) {
    private static final int LONGEST_NAME = 5;

    public Known {
        digests = List.copyOf(digests);
        feeds = List.copyOf(feeds);
    }

    /** The digest whose name or title the words from {@code at} on begin with. */
    Optional<Named<DigestDefinition>> digest(List<String> words, int at) {
        Map<String, DigestDefinition> byKey = new TreeMap<>();
        digests.forEach(digest ->
                Stream.of(digest.title(), digest.name()).forEach(name -> byKey.put(Folding.key(name), digest)));
        return longest(words, at, key -> Optional.ofNullable(byKey.get(key)));
    }

    Optional<Named<String>> feed(List<String> words, int at) {
        return longest(
                words,
                at,
                key -> feeds.stream()
                        .filter(name -> !key.isEmpty() && Folding.key(name).equals(key))
                        .findFirst());
    }

    private static <T> Optional<Named<T>> longest(List<String> words, int at, Function<String, Optional<T>> find) {
        for (int length = Math.min(LONGEST_NAME, words.size() - at); length > 0; length--) {
            int taken = length;
            Optional<Named<T>> named = find.apply(Folding.key(String.join("", words.subList(at, at + length))))
                    .map(thing -> new Named<>(thing, taken));
            if (named.isPresent()) {
                return named;
            }
        }
        return Optional.empty();
    }

    /** What was named, and in how many words. */
    record Named<T>(T thing, int words) {}
}

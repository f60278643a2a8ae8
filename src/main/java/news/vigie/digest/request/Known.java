package news.vigie.digest.request;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.vigie.digest.DigestDefinition;
import news.vigie.digest.words.Folding;

/** What a request may name: the digests, the feeds by the names that readers see, and the topics. */
public record Known(List<DigestDefinition> digests, List<String> feeds, Set<String> topics) {
    public static final Known NOTHING = new Known(List.of(), List.of(), Set.of());

    private static final int LONGEST_NAME = 5;
    private static final Pattern AFTER_THE_HOUSE = Pattern.compile("\\s+[-–—|:»>].*|\\s*[:(|].*");
    private static final Pattern DOMAIN = Pattern.compile("\\.\\p{L}{2,4}$");

    public Known {
        digests = List.copyOf(digests);
        feeds = List.copyOf(feeds);
        topics = Set.copyOf(topics);
    }

    /** The digest whose name or title the words from {@code at} on begin with. */
    Optional<Named<DigestDefinition>> digest(List<String> words, int at) {
        Map<String, DigestDefinition> byKey = new TreeMap<>();
        digests.forEach(digest ->
                Stream.of(digest.title(), digest.name()).forEach(name -> byKey.put(Folding.key(name), digest)));
        return longest(words, at, key -> Optional.ofNullable(byKey.get(key)));
    }

    /**
     * The feeds of that name; else those that have it before a dash or bar: "Le Monde - Une", "Le Monde.fr | Sport".
     */
    Optional<Named<List<String>>> feeds(List<String> words, int at) {
        return longest(words, at, key -> named(key, Folding::key).or(() -> named(key, Known::shortKey)));
    }

    /** The topic of that name. */
    Optional<Named<String>> topic(List<String> words, int at) {
        return longest(
                words,
                at,
                key -> topics.stream()
                        .filter(topic -> !key.isEmpty() && Folding.key(topic).equals(key))
                        .findFirst());
    }

    private Optional<List<String>> named(String key, UnaryOperator<String> keyOf) {
        List<String> found = feeds.stream()
                .filter(name -> !key.isEmpty() && keyOf.apply(name).equals(key))
                .toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(found);
    }

    private static String shortKey(String name) {
        String house = AFTER_THE_HOUSE.matcher(name).replaceFirst("");
        return Folding.key(DOMAIN.matcher(house).replaceFirst(""));
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

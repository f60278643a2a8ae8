package news.vigie.digest.request;

import java.util.List;
import java.util.stream.Stream;
import news.vigie.digest.DigestDefinition;
import news.vigie.digest.words.EditDistance;
import news.vigie.digest.words.Folding;

/** Finds the digest that was meant by a mistyped name. */
final class NearNames {
    private static final int SHORTEST = 4;

    private NearNames() {}

    /** The names of the digests whose name or title is nearly one of these. */
    static List<String> of(List<String> typed, List<DigestDefinition> digests) {
        List<String> keys = typed.stream()
                .map(Folding::key)
                .filter(key -> key.length() >= SHORTEST)
                .toList();
        return digests.stream()
                .filter(digest -> Stream.of(digest.name(), digest.title())
                        .map(Folding::key)
                        .anyMatch(name -> keys.stream().anyMatch(key -> isNear(key, name))))
                .map(DigestDefinition::name)
                .toList();
    }

    private static boolean isNear(String typed, String name) {
        int allowed = name.length() < 7 ? 1 : 2;
        return Math.abs(typed.length() - name.length()) <= allowed && EditDistance.between(typed, name) <= allowed;
    }
}

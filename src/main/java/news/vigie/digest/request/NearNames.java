package news.vigie.digest.request;

import java.util.List;
import java.util.stream.Stream;
import news.vigie.digest.DigestDefinition;
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
        return Math.abs(typed.length() - name.length()) <= allowed && distance(typed, name) <= allowed;
    }

    /** The letters to add, drop, change or swap with their neighbour (optimal string alignment). */
    static int distance(String one, String other) {
        int[][] cost = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, i, j, one, other);
            }
        }
        return cost[one.length()][other.length()];
    }

    private static int cheapest(int[][] cost, int i, int j, String one, String other) {
        int change = cost[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        int least = Math.min(change, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}

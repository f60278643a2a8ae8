package news.vigie.story.fact;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import news.vigie.language.Language;
import news.vigie.language.Word;
import news.vigie.language.WordLists;

/**
 * Words of which one denies the other: jobs that are created are not cut. Each pair has the same name in every
 * language, its sides are {@code name+} and {@code name-}.
 */
final class Opposites {
    private static final Map<String, Opposites> READ = new ConcurrentHashMap<>();

    /** No beginning of a word in the list is shorter. */
    private static final int SHORTEST = 3;

    private static final int LONGEST = 20;

    private final Map<String, Set<String>> words = new HashMap<>();
    private final Map<String, Set<String>> beginnings = new HashMap<>();

    private Opposites(String code) {
        for (String line : WordLists.lines("/language/" + code + "/opposites.tsv")) {
            String[] parts = line.split("\t", 2);
            for (String word : parts[1].split(" ", -1)) {
                boolean whole = !word.endsWith("*");
                (whole ? words : beginnings)
                        .computeIfAbsent(whole ? word : word.substring(0, word.length() - 1), form -> new HashSet<>())
                        .add(parts[0]);
            }
        }
    }

    static Opposites of(Language language) {
        return READ.computeIfAbsent(language.code(), Opposites::new);
    }

    Set<String> sides(List<Word> sentence) {
        var sides = new HashSet<String>();
        for (Word word : sentence) {
            String small = word.small();
            sides.addAll(words.getOrDefault(small, Set.of()));
            for (int end = SHORTEST; end <= Math.min(small.length(), LONGEST); end++) {
                sides.addAll(beginnings.getOrDefault(small.substring(0, end), Set.of()));
            }
        }
        return sides;
    }

    /** Does each say of something what the other denies? */
    static boolean disagree(Set<String> some, Set<String> others) {
        return some.stream().anyMatch(side -> {
            String other = opposite(side);
            return others.contains(other) && !others.contains(side) && !some.contains(other);
        });
    }

    private static String opposite(String side) {
        int last = side.length() - 1;
        return side.substring(0, last) + (side.charAt(last) == '+' ? '-' : '+');
    }
}

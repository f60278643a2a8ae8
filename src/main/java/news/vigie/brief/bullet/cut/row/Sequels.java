package news.vigie.brief.bullet.cut.row;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import news.vigie.language.Language;
import news.vigie.language.WordLists;

/**
 * How often what follows a word is the end of its clause, or a certain small word: "appelé" seldom ends one, and "à"
 * follows it as a rule. Shares in tenths, counted in articles; {@code sequels.tsv} of a language.
 */
public final class Sequels {
    static final String STOP = ".";
    private static final Map<String, Sequels> READ = new ConcurrentHashMap<>();

    /** Of each word that was met often its stops at least. */
    private static final Map<String, String> RARE = Map.of();

    private final Map<String, Map<String, String>> shares = new HashMap<>();

    private Sequels(List<String> lines) {
        for (String line : lines) {
            String[] parts = line.split("\t", -1);
            shares.computeIfAbsent(parts[0], word -> new HashMap<>(4)).put(parts[1], parts[2]);
        }
    }

    public static Sequels of(Language language) {
        return READ.computeIfAbsent(
                language.code(), code -> new Sequels(WordLists.lines("/language/" + code + "/sequels.tsv")));
    }

    /** Those of one word. */
    public Map<String, String> of(String word) {
        return shares.getOrDefault(word, RARE);
    }

    /** "rare": the word was not met often; "0": it was, and next to never followed so. */
    public static String share(Map<String, String> sequels, String sequel) {
        return sequels.getOrDefault(sequel, sequels.isEmpty() ? "rare" : "0");
    }
}

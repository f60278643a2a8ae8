package news.vigie.brief.bullet.gist;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import news.vigie.language.Language;
import news.vigie.language.WordLists;

/** How rare the words of a language are in news, from its {@code document-frequencies.tsv} where it has one. */
final class Rarity {
    private static final Map<String, Rarity> READ = new ConcurrentHashMap<>();
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final double OF = 10_000;
    private static final int STEM = 6;
    private static final int SHORT = 3;
    private static final double RARE = 4;
    private static final double COMMON = 1;

    private final Map<String, Integer> counts;
    private final Set<String> stopWords;
    private final int least;

    private Rarity(Map<String, Integer> counts, Set<String> stopWords) {
        this.counts = counts;
        this.stopWords = stopWords;
        least = counts.values().stream().mapToInt(Integer::intValue).min().orElse(0);
    }

    static Rarity in(Language language) {
        return READ.computeIfAbsent(language.code(), code -> read(language));
    }

    private static Rarity read(Language language) {
        var counts = new HashMap<String, Integer>();
        for (String line : WordLists.lines("/language/" + language.code() + "/document-frequencies.tsv")) {
            int tab = line.indexOf('\t');
            counts.put(line.substring(0, tab), Integer.valueOf(line.substring(tab + 1)));
        }
        return new Rarity(counts, WordLists.of(language).words("stop-words"));
    }

    boolean isStopWord(String word) {
        return stopWords.isEmpty() ? word.length() <= SHORT : stopWords.contains(word);
    }

    /** The logarithm of one in how many articles has the word. */
    double of(String word) {
        if (counts.isEmpty()) {
            return word.length() <= SHORT || isStopWord(word) ? COMMON : RARE;
        }
        Integer count = counts.get(stem(word));
        return Math.log(OF / (count == null ? least / 2.0 : count));
    }

    /** The first letters without accents: the forms of a word mostly share them. */
    static String stem(String word) {
        String plain = isPlain(word)
                ? word
                : ACCENTS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD))
                        .replaceAll("");
        return plain.length() > STEM ? plain.substring(0, STEM) : plain;
    }

    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}

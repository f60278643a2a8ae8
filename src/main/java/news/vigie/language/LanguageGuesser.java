package news.vigie.language;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells the language of a text: the script where it tells alone, otherwise a vote of the most frequent words of each
 * language, in which a rare word weighs more the fewer languages share it.
 */
public final class LanguageGuesser {
    /** More of a text than this says nothing new. */
    private static final int ENOUGH = 4000;

    private static final double PREFERENCE = 1.3;
    private static final double LEAST_VOTE = 0.5;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final Map<String, Set<String>> LANGUAGES_OF_WORD = read();

    /**
     * Weighs the words of the text against those of each language.
     *
     * @param likely the languages to prefer, those of the feed; may be empty
     * @return the language, or {@link Language#UNKNOWN} where the text does not tell
     */
    public Language guess(String text, Collection<Language> likely) {
        String start = text.length() > ENOUGH ? text.substring(0, ENOUGH) : text;
        return Script.of(start).language().orElseGet(() -> byWords(start, likely));
    }

    private static Language byWords(String text, Collection<Language> likely) {
        Map<String, Double> votes = votes(text);
        likely.forEach(language -> votes.computeIfPresent(language.code(), (code, vote) -> vote * PREFERENCE));
        return votes.entrySet().stream()
                .filter(vote -> vote.getValue() >= LEAST_VOTE)
                .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(vote -> new Language(vote.getKey()))
                .orElseGet(() -> likely.size() == 1 ? likely.iterator().next() : Language.UNKNOWN);
    }

    private static Map<String, Double> votes(String text) {
        Map<String, Double> votes = new HashMap<>();
        Matcher words = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (words.find()) {
            Set<String> languages = LANGUAGES_OF_WORD.getOrDefault(words.group(), Set.of());
            languages.forEach(code -> votes.merge(code, 1.0 / languages.size(), Double::sum));
        }
        return votes;
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> languages = new HashMap<>();
        for (String line : WordLists.lines("/news/vigie/language/frequent-words.txt")) {
            int colon = line.indexOf(':');
            for (String word : List.of(line.substring(colon + 1).strip().split(" +", -1))) {
                languages.computeIfAbsent(word, key -> new HashSet<>()).add(line.substring(0, colon));
            }
        }
        return languages;
    }
}

package news.vigie.story.merge;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import news.vigie.language.Language;
import news.vigie.language.WordLists;

/** How many of what a sentence speaks of: "six people", "2,4 millions". */
record Counts(Map<String, String> numberOf) {
    private static final Pattern WORD = Pattern.compile("\\p{Nd}+(?:[.,\\h]\\p{Nd}+)*|[\\p{L}\\p{M}]+");

    Counts {
        numberOf = Map.copyOf(numberOf);
    }

    static Counts of(String text, Language language) {
        Set<String> numerals = WordLists.of(language).words("numbers");
        List<String> words = WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
        var numberOf = new HashMap<String, String>();
        for (int i = 0; i + 1 < words.size(); i++) {
            boolean number = Character.isDigit(words.get(i).charAt(0)) || numerals.contains(words.get(i));
            if (number) {
                numberOf.putIfAbsent(words.get(i + 1), words.get(i));
            }
        }
        return new Counts(numberOf);
    }

    /** Do they count the same and come to different numbers? */
    boolean contradict(Counts other) {
        return numberOf.entrySet().stream()
                .anyMatch(count ->
                        !count.getValue().equals(other.numberOf.getOrDefault(count.getKey(), count.getValue())));
    }
}

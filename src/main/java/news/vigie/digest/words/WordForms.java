package news.vigie.digest.words;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.vigie.language.Language;
import news.vigie.language.SpokenLanguages;
import news.vigie.language.WordLists;

/**
 * The singular and the plural of folded words, as their endings tell: some of them are no words, and are in no text.
 * Of languages that Vigie does not answer in, none is known.
 */
public final class WordForms {
    private static final String FOLDER = "/news/vigie/digest/words/endings/";
    private static final String NOTHING = "-";

    /** What is left of a word without its ending; fewer letters are no stem. */
    private static final int SHORTEST = 3;

    private static final Map<Language, List<Ending>> ENDINGS =
            SpokenLanguages.ALL.stream().collect(Collectors.toMap(Function.identity(), WordForms::endings));

    private WordForms() {}

    /** The word, and what it is in the other number. */
    public static Set<String> of(String word, Language language) {
        List<Ending> endings = ENDINGS.getOrDefault(language, List.of());
        var forms = new LinkedHashSet<>(Set.of(word));
        if (word.length() < SHORTEST || !word.chars().allMatch(Character::isLetter)) {
            return forms;
        }
        endings.forEach(ending -> turn(word, ending.plural, ending.singular, forms));
        for (String singular : List.copyOf(forms)) {
            endings.forEach(ending -> turn(singular, ending.singular, ending.plural, forms));
        }
        return forms;
    }

    private static void turn(String word, String from, String to, Set<String> forms) {
        int stem = word.length() - from.length();
        if (word.endsWith(from) && stem + to.length() >= SHORTEST) {
            forms.add(word.substring(0, stem) + to);
        }
    }

    private static List<Ending> endings(Language language) {
        return WordLists.lines(FOLDER + language.code() + ".txt").stream()
                .map(line -> line.split(" ", 2))
                .map(pair -> new Ending(ending(pair[0]), ending(pair[1])))
                .toList();
    }

    private static String ending(String written) {
        return written.equals(NOTHING) ? "" : written;
    }

    private record Ending(String singular, String plural) {}
}

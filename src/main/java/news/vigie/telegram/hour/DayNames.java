package news.vigie.telegram.hour;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import news.vigie.digest.words.EditDistance;
import news.vigie.digest.words.Folding;
import news.vigie.language.Language;
import news.vigie.render.Messages;

/** Days of the week by their names, shortened as people do: "lun", "Mo", "sex", "thurs", "lundis", "Montags". */
final class DayNames {
    private static final int LEAST = 2;
    private static final int TYPO = 5;

    /** By language and day, as they are compared. */
    private static final Map<Language, Map<DayOfWeek, String>> NAMES = new HashMap<>();

    static {
        for (Language language : Messages.LANGUAGES) {
            var names = new HashMap<DayOfWeek, String>();
            for (DayOfWeek day : DayOfWeek.values()) {
                // "segunda-feira" is called "segunda".
                String name = Folding.words(day.getDisplayName(TextStyle.FULL, language.locale()));
                names.put(day, name.strip().split(" ", 2)[0]);
            }
            NAMES.put(language, names);
        }
    }

    private DayNames() {}

    /** In this language if it can be, else in any of them that leave no doubt; a slip of the finger is passed over. */
    static Optional<DayOfWeek> of(String word, Language language) {
        if (word.length() < LEAST) {
            return Optional.empty();
        }
        return Stream.<BiPredicate<String, String>>of(DayNames::isShort, DayNames::isNear)
                .flatMap(rule ->
                        Stream.of(List.of(language), Messages.LANGUAGES).map(languages -> days(word, languages, rule)))
                .filter(days -> days.size() == 1)
                .map(days -> days.iterator().next())
                .findFirst();
    }

    private static Set<DayOfWeek> days(String word, List<Language> languages, BiPredicate<String, String> rule) {
        var days = EnumSet.noneOf(DayOfWeek.class);
        for (Language language : languages) {
            NAMES.getOrDefault(language, Map.of()).forEach((day, name) -> {
                if (rule.test(word, name)) {
                    days.add(day);
                }
            });
        }
        return days;
    }

    private static boolean isShort(String word, String name) {
        return name.startsWith(word) || word.equals(name + "s");
    }

    private static boolean isNear(String word, String name) {
        return word.length() >= TYPO && EditDistance.between(word, name) == 1;
    }
}

package news.vigie.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The roles that a language has words for, by {@code language/<code>/roles.tsv}, with gender, number and weight. A
 * language without the file has none. Safe between threads.
 */
public final class RoleNames {
    private static final Map<String, RoleNames> READ = new ConcurrentHashMap<>();

    private final Map<String, List<RoleName>> byFirst = new HashMap<>();

    private RoleNames(Language language) {
        RolePlurals plurals = new RolePlurals(language);
        for (String line : WordLists.lines("/language/" + language.code() + "/roles.tsv")) {
            int tab = line.indexOf('\t');
            var weight = RoleName.Weight.valueOf(line.substring(0, tab).toUpperCase(Locale.ROOT));
            add(plurals.of(line.substring(tab + 1).split(" \\| ", -1)), weight, language);
        }
        byFirst.values()
                .forEach(names ->
                        names.sort(Comparator.comparingInt(name -> -name.words().size())));
    }

    public static RoleNames of(Language language) {
        return READ.computeIfAbsent(language.code(), code -> new RoleNames(language));
    }

    /** Those that begin with this word in small letters, the longest first. */
    public List<RoleName> startingWith(String word) {
        return byFirst.getOrDefault(word, List.of());
    }

    /** The roles of one word. */
    Set<String> words() {
        return words(name -> true);
    }

    /** The roles of one word that are said of women only. */
    Set<String> feminine() {
        return words(name -> !name.masculine());
    }

    /** The roles of one word that are said of men only. */
    Set<String> masculine() {
        return words(name -> !name.feminine());
    }

    private Set<String> words(Predicate<RoleName> wanted) {
        return byFirst.values().stream()
                .flatMap(Collection::stream)
                .filter(name -> name.words().size() == 1 && wanted.test(name))
                .map(name -> name.words().getFirst())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Four forms: him, her, them both. */
    private void add(List<String> forms, RoleName.Weight weight, Language language) {
        for (boolean plural : new boolean[] {false, true}) {
            String his = forms.get(plural ? 2 : 0);
            String her = forms.get(plural ? 3 : 1);
            boolean same = his.equals(her);
            Stream.of(his, her)
                    .distinct()
                    .filter(form -> !form.equals(RolePlurals.NONE))
                    .forEach(form -> {
                        boolean masculine = same || form.equals(his);
                        boolean feminine = same || form.equals(her);
                        add(new RoleName(words(form, language), weight, masculine, feminine, plural));
                    });
        }
    }

    /** Of two rows with the same form the first counts. */
    private void add(RoleName name) {
        List<RoleName> names = byFirst.computeIfAbsent(name.words().getFirst(), first -> new ArrayList<>());
        if (names.stream().noneMatch(known -> known.words().equals(name.words()))) {
            names.add(name);
        }
    }

    private static List<String> words(String form, Language language) {
        return Words.of(form, language).stream().map(Word::small).toList();
    }
}

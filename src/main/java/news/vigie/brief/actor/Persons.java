package news.vigie.brief.actor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import news.vigie.language.NameType;
import news.vigie.language.Span;
import org.jspecify.annotations.Nullable;

/**
 * Joins the forms of persons' names. Full names first, the longer before the shorter; then a single word goes to the
 * one who bears it: of several to the one of the title's gender, the one last named in full, the one most named in
 * full. Each word has few bearers that count, so that the cost does not grow with the text.
 */
final class Persons {
    /** Of more persons of one name no text tells in bare words. */
    private static final int BEARERS = 12;

    private final Genders genders;
    private final Map<List<String>, Group> byForm = new HashMap<>();
    private final Map<String, List<Group>> byLast = new HashMap<>();
    private final Map<String, List<Group>> byFirst = new HashMap<>();
    private final Map<String, List<Group>> byMiddle = new HashMap<>();
    /** Who was named in full last: the higher the later. */
    private final Map<Group, Integer> named = new HashMap<>();

    /** A name as the text has it. */
    record Named(Span span, List<String> words) {}

    Persons(Genders genders, List<Named> names) {
        this.genders = genders;
        Set<List<String>> seen = new LinkedHashSet<>();
        names.stream()
                .filter(name -> name.words.size() > 1 && seen.add(name.words))
                .sorted((one, other) -> other.words.size() - one.words.size())
                .forEach(this::introduce);
    }

    private void introduce(Named name) {
        List<Group> same = bearers(byLast, name.words.getLast()).stream()
                .filter(group -> isForm(name.words, group.words()))
                .toList();
        if (same.isEmpty()) {
            same = bearers(byFirst, name.words.getFirst()).stream()
                    .filter(group -> Collections.indexOfSubList(group.words(), name.words) == 0)
                    .toList();
        }
        Group group = same.size() == 1 ? same.getFirst() : new Group(NameType.PERSON, name.words, name.span);
        byForm.put(name.words, group);
        if (same.size() != 1) {
            remember(byLast, name.words.getLast(), group);
            remember(byFirst, name.words.getFirst(), group);
            name.words.subList(1, name.words.size() - 1).forEach(word -> remember(byMiddle, word, group));
        }
    }

    /** "Jeanne Durand", "J. Durand", "Morel Durand" of "Jeanne Morel Durand"; the last word is the same. */
    private static boolean isForm(List<String> words, List<String> full) {
        String first = words.getFirst();
        boolean single = first.length() <= 2 || (first.length() == 3 && first.charAt(1) == '-');
        boolean initial = single && full.getFirst().startsWith(first.substring(0, 1));
        return first.equals(full.getFirst()) || initial || Collections.indexOfSubList(full, words) > 0;
    }

    private static List<Group> bearers(Map<String, List<Group>> index, String word) {
        return index.getOrDefault(word, List.of());
    }

    private static void remember(Map<String, List<Group>> index, String word, Group group) {
        List<Group> groups = index.computeIfAbsent(word, key -> new ArrayList<>());
        if (groups.size() < BEARERS) {
            groups.add(group);
        }
    }

    /** Whose mention this is; the names are to come in the order of the text. */
    Group of(Named name) {
        if (name.words.size() > 1) {
            Group group = byForm.get(name.words);
            if (group != null) {
                named.put(group, name.span.start());
                return group;
            }
        }
        Gender gender = genders.byTitle(name.span.start());
        return bearer(name, gender).orElseGet(() -> alone(name, gender));
    }

    private Optional<Group> bearer(Named name, Gender gender) {
        String word = name.words.getLast();
        Predicate<Group> fits = group -> genders.of(group).fits(gender);
        for (Map<String, List<Group>> index : List.of(byLast, byFirst, byMiddle)) {
            List<Group> fitting = bearers(index, word).stream().filter(fits).toList();
            if (!fitting.isEmpty()) {
                return Optional.of(likeliest(fitting));
            }
        }
        return Optional.empty();
    }

    private Group likeliest(List<Group> bearers) {
        Group best = bearers.getFirst();
        for (Group bearer : bearers) {
            int later = named.getOrDefault(bearer, -1) - named.getOrDefault(best, -1);
            if (later > 0) {
                best = bearer;
            }
        }
        return best;
    }

    /** Named by one word only: "Mme Macron" is not who "M. Macron" is. */
    private Group alone(Named name, Gender gender) {
        List<String> plain = List.of(name.words.getLast());
        @Nullable Group known = byForm.get(plain);
        if (known != null && genders.of(known).fits(gender)) {
            return known;
        }
        List<String> titled = List.of(gender.name(), name.words.getLast());
        if (known != null) {
            return byForm.computeIfAbsent(titled, key -> new Group(NameType.PERSON, plain, name.span));
        }
        Group group = new Group(NameType.PERSON, plain, name.span);
        byForm.put(plain, group);
        return group;
    }
}

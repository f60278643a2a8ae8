package news.vigie.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Carries what a text makes plain of a name in one place to its other places: one form, one type; a last name is a
 * person's.
 */
final class SameNames {
    private final List<Word> words;
    private final List<Name> names;
    private final Map<String, NameType> types = new HashMap<>();
    private final Map<String, NameType> lastNames = new HashMap<>();

    private SameNames(List<Word> words, List<Name> names) {
        this.words = words;
        this.names = names;
    }

    static List<Name> spread(List<Word> words, List<Name> names) {
        SameNames same = new SameNames(words, names);
        same.count();
        List<Name> all = new ArrayList<>(names.stream().map(same::withUsualType).toList());
        all.addAll(same.missed());
        all.sort(Comparator.comparingInt(name -> name.span().start()));
        return all;
    }

    private void count() {
        Map<String, Map<NameType, Integer>> counts = new HashMap<>();
        for (Name name : names) {
            List<Word> parts = parts(name);
            counts.computeIfAbsent(form(parts), key -> new EnumMap<>(NameType.class))
                    .merge(name.type(), 1, Integer::sum);
            if (name.type() == NameType.PERSON && parts.size() > 1) {
                lastNames.put(parts.getLast().form(), NameType.PERSON);
            }
        }
        counts.forEach((form, byType) -> types.put(
                form,
                byType.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .orElseThrow()
                        .getKey()));
    }

    private Name withUsualType(Name name) {
        String form = form(parts(name));
        NameType usual = types.getOrDefault(form, name.type());
        return new Name(name.span(), lastNames.getOrDefault(form, usual));
    }

    /** Capital words outside all names that are a person's last name. */
    private List<Name> missed() {
        Set<Integer> inNames = new HashSet<>();
        names.forEach(name -> parts(name).forEach(word -> inNames.add(word.start())));
        return words.stream()
                .filter(word -> lastNames.containsKey(word.form()) && !inNames.contains(word.start()))
                .map(word -> new Name(word.span(), NameType.PERSON))
                .toList();
    }

    private List<Word> parts(Name name) {
        int from = first(name.span().start());
        int to = from;
        while (to < words.size() && words.get(to).end() <= name.span().end()) {
            to++;
        }
        return words.subList(from, to);
    }

    private int first(int offset) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static String form(List<Word> parts) {
        return parts.stream().map(Word::form).collect(Collectors.joining(" "));
    }
}

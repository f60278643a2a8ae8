package news.vigie.story.fact;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import news.vigie.language.Language;
import news.vigie.language.Word;
import news.vigie.language.WordLists;

/**
 * The months, weekdays and feasts of a language by what they are in every language: "mars" and "March" are
 * {@code month-3}. Where the list has a capital, the word must have one: "may" is no month.
 */
final class Days {
    private static final Map<String, Days> READ = new ConcurrentHashMap<>();
    private static final String MONTH = "month-";

    private final Map<String, String> byForm = new HashMap<>();
    private final Set<String> capitals = new HashSet<>();

    private Days(String code) {
        for (String line : WordLists.lines("/language/" + code + "/days.tsv")) {
            String[] parts = line.split("\t", 2);
            for (String form : parts[1].split(" ", -1)) {
                String small = form.toLowerCase(Locale.ROOT);
                byForm.put(small, parts[0]);
                if (!small.equals(form)) {
                    capitals.add(small);
                }
            }
        }
    }

    static Days of(Language language) {
        return READ.computeIfAbsent(language.code(), Days::new);
    }

    boolean isMonth(Word word) {
        return name(word).startsWith(MONTH);
    }

    Set<String> named(List<Word> words) {
        var named = new HashSet<String>();
        for (Word word : words) {
            String name = name(word);
            if (!name.isEmpty()) {
                named.add(name);
            }
        }
        return named;
    }

    /** Empty: it is none. */
    private String name(Word word) {
        String small = word.small();
        return capitals.contains(small) && !word.isCapital() ? "" : byForm.getOrDefault(small, "");
    }
}

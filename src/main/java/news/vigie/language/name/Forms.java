package news.vigie.language.name;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import news.vigie.language.Gazetteer;
import news.vigie.language.Language;
import news.vigie.language.WordLists;

/** The forms of a text, each made once. */
final class Forms {
    private static final List<String> LISTS = List.of(
            "roles",
            "organization-heads",
            "place-heads",
            "stop-words",
            "titles-before-names",
            "speech-verbs",
            "calendar",
            "sport");

    /** By language, which lists a word is in. */
    private static final Map<String, Map<String, Integer>> LISTED = new ConcurrentHashMap<>();

    /** The bits of the lists that a form is in. */
    static final int STOP_WORDS = 8;

    static final int SPORT = 128;

    /** What stands beyond a line. */
    static final Form BEFORE = new Form("<", "<", 0, 0, 0);

    static final Form AFTER = new Form(">", ">", 0, 0, 1);

    private final Map<String, Form> made = new HashMap<>();
    private final Map<String, Integer> listed;

    Forms(Language language) {
        listed = LISTED.computeIfAbsent(language.code(), Forms::listed);
    }

    private static Map<String, Integer> listed(String code) {
        WordLists lists = WordLists.of(new Language(code));
        Map<String, Integer> bits = new HashMap<>();
        for (int i = 0; i < LISTS.size(); i++) {
            int bit = 1 << i;
            lists.words(LISTS.get(i)).forEach(word -> bits.merge(word, bit, (a, b) -> a | b));
        }
        return bits;
    }

    Form of(String text) {
        Form form = made.get(text);
        return form != null ? form : make(text);
    }

    private Form make(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        int in = listed.getOrDefault(small, 0) | listed.getOrDefault(text, 0);
        Form form = new Form(text, small, in, Gazetteer.bundled().of(small), count());
        made.put(text, form);
        if (!small.equals(text)) {
            form.base = of(small);
        }
        return form;
    }

    int count() {
        return made.size() + 2;
    }
}

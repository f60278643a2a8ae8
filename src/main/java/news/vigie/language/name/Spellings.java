package news.vigie.language.name;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import news.vigie.language.Gazetteer;
import news.vigie.language.Language;
import news.vigie.language.WordLists;

/**
 * The spellings of a language; those met last are kept, as most words of a text are of every text. May be shared
 * between threads: a place holds whole spellings, and one that another thread replaces is only made anew.
 */
final class Spellings {
    private static final List<String> LISTS = List.of(
            "roles",
            "organization-heads",
            "place-heads",
            "stop-words",
            "titles-before-names",
            "speech-verbs",
            "calendar",
            "sport");

    private static final Map<String, Spellings> READ = new ConcurrentHashMap<>();

    /** How many are kept: two to the power of this. */
    private static final int BITS = 14;

    /** What is longer is rarely met again, and takes room. */
    private static final int LONGEST = 24;

    /** The bits of the lists that each word is in. */
    private final Map<String, Integer> listed = new HashMap<>();

    private final Spelling[] kept = new Spelling[1 << BITS];

    private Spellings(String code) {
        WordLists lists = WordLists.of(new Language(code));
        for (int i = 0; i < LISTS.size(); i++) {
            int bit = 1 << i;
            lists.words(LISTS.get(i)).forEach(word -> listed.merge(word, bit, (a, b) -> a | b));
        }
    }

    static Spellings of(Language language) {
        return READ.computeIfAbsent(language.code(), Spellings::new);
    }

    Spelling of(String text) {
        int place = (text.hashCode() * 0x9E3779B1) >>> (Integer.SIZE - BITS);
        Spelling known = kept[place];
        if (known != null && known.text.equals(text)) {
            return known;
        }
        Spelling made = make(text);
        if (text.length() <= LONGEST) {
            kept[place] = made;
        }
        return made;
    }

    private Spelling make(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        int lists = listed.getOrDefault(small, 0) | listed.getOrDefault(text, 0);
        return new Spelling(text, small, lists, Gazetteer.bundled().of(small));
    }
}

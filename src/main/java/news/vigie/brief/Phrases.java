package news.vigie.brief;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import news.vigie.language.Language;
import news.vigie.language.WordLists;

/**
 * A word list of a language whose entries may be of several words; an apostrophe or a hyphen parts words ("d'après" is
 * two). Empty where a language has no such list.
 */
public final class Phrases {
    private static final Map<String, Phrases> READ = new ConcurrentHashMap<>();

    private final Step beginning = new Step();
    private int longest;

    /** The entries that begin with the same words. */
    private static final class Step {
        private final Map<String, Step> next = new HashMap<>(4);
        private boolean entry;
    }

    private Phrases(Iterable<String> entries) {
        for (String entry : entries) {
            List<String> words = PlainWords.of(entry);
            longest = Math.max(longest, words.size());
            Step step = beginning;
            for (String word : words) {
                step = step.next.computeIfAbsent(word, key -> new Step());
            }
            step.entry = !words.isEmpty() || step.entry;
        }
    }

    public static Phrases of(Language language, String list) {
        return READ.computeIfAbsent(
                language.code() + "/" + list,
                key -> new Phrases(WordLists.of(language).words(list)));
    }

    public boolean isEmpty() {
        return longest == 0;
    }

    /** How many words at the beginning are an entry, the longest one; 0: they begin otherwise. */
    public int opening(List<String> words) {
        return opening(words, 0);
    }

    private int opening(List<String> words, int from) {
        int found = 0;
        Step step = beginning;
        for (int at = from; at < words.size(); at++) {
            step = step.next.get(words.get(at));
            if (step == null) {
                return found;
            }
            found = step.entry ? at - from + 1 : found;
        }
        return found;
    }

    /** Does an entry stand anywhere in these words? */
    public boolean within(List<String> words) {
        for (int at = 0; at < words.size(); at++) {
            if (opening(words, at) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Do these words end with an entry? */
    boolean closes(List<String> words) {
        for (int from = Math.max(0, words.size() - longest); from < words.size(); from++) {
            if (opening(words, from) == words.size() - from) {
                return true;
            }
        }
        return false;
    }
}

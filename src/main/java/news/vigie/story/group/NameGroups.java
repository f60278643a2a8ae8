package news.vigie.story.group;

import java.util.HashMap;
import java.util.Map;

/** Which words of an article make one name: "Hélène Varenne" and, elsewhere, "Varenne". */
final class NameGroups {
    private final Map<Integer, Integer> leads = new HashMap<>();

    /** Both are of one name. */
    void join(int word, int other) {
        int one = of(word);
        int two = of(other);
        if (one != two) {
            leads.put(one, two);
        }
    }

    /** One of the words of the name that this is a word of; the word itself if it is of none. */
    int of(int word) {
        int at = word;
        Integer next = leads.get(at);
        while (next != null) {
            at = next;
            next = leads.get(at);
        }
        return at;
    }
}

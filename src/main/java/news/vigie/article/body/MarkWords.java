package news.vigie.article.body;

import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import news.vigie.article.page.ResourceLines;

/** A list of words that authors of pages put into class, id and role. */
final class MarkWords {
    private final Set<String> whole = new HashSet<>();
    /** None of them begins another one, so that the one before a word is the only one that may begin it. */
    private final NavigableSet<String> beginnings = new TreeSet<>();
    /** The second words of pairs: most words are none. */
    private final Set<String> seconds = new HashSet<>();

    private MarkWords(List<String> entries) {
        for (String entry : entries) {
            if (entry.endsWith("*")) {
                addBeginning(entry.substring(0, entry.length() - 1));
            } else {
                whole.add(entry);
                seconds.add(entry.substring(entry.indexOf('-') + 1));
            }
        }
    }

    private void addBeginning(String beginning) {
        if (!begins(beginning)) {
            beginnings.subSet(beginning, beginning + Character.MAX_VALUE).clear();
            beginnings.add(beginning);
        }
    }

    /** The list of that name in the resources of the article package. */
    static MarkWords named(String name) {
        return new MarkWords(ResourceLines.of(name));
    }

    /** The first of the words, or of the pairs of neighbours, that is in the list. */
    Optional<String> firstOf(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (i > 0 && seconds.contains(word) && whole.contains(words.get(i - 1) + "-" + word)) {
                return Optional.of(words.get(i - 1) + "-" + word);
            }
            if (whole.contains(word) || begins(word)) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    private boolean begins(String word) {
        String before = beginnings.floor(word);
        return before != null && word.startsWith(before);
    }
}

package news.vigie.article.body;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.vigie.article.page.ResourceLines;

/** A list of words that authors of pages put into class, id and role. */
final class MarkWords {
    private static final int SHORTEST_BEGINNING = 3;

    private final Set<String> whole = new HashSet<>();
    private final Set<String> beginnings = new HashSet<>();

    private MarkWords(List<String> entries) {
        for (String entry : entries) {
            if (entry.endsWith("*")) {
                beginnings.add(entry.substring(0, entry.length() - 1));
            } else {
                whole.add(entry);
            }
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
            String pair = i > 0 ? words.get(i - 1) + "-" + word : word;
            if (whole.contains(pair)) {
                return Optional.of(pair);
            }
            if (whole.contains(word) || begins(word)) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    private boolean begins(String word) {
        for (int end = SHORTEST_BEGINNING; end <= word.length(); end++) {
            if (beginnings.contains(word.substring(0, end))) {
                return true;
            }
        }
        return false;
    }
}

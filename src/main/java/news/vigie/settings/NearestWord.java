package news.vigie.settings;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import news.vigie.digest.words.EditDistance;

/** Finds what somebody meant to write: the word at the smallest edit distance, if it is near enough. */
final class NearestWord {
    private NearestWord() {}

    static Optional<String> to(String written, Collection<String> known) {
        int most = Math.max(2, written.length() / 3);
        return known.stream()
                .filter(word -> EditDistance.between(written, word) <= most)
                .min(Comparator.comparingInt(word -> EditDistance.between(written, word)));
    }
}

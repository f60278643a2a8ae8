package news.vigie.brief.quote.cue;

import java.util.Arrays;
import java.util.Set;

/** Closed sets of small words, which the code needs by their grammar. */
public final class SmallWords {
    private SmallWords() {}

    /** The words of a text with spaces between them. */
    public static Set<String> of(String words) {
        return Set.copyOf(Arrays.asList(words.strip().split("\\s+", -1)));
    }
}

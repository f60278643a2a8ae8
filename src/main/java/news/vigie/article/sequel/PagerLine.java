package news.vigie.article.sequel;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.vigie.article.phrase.Bare;
import news.vigie.article.phrase.ResourceLines;

/** Tells the lines that number the pages of an article from its text. */
final class PagerLine {
    private static final Set<String> WORDS = Set.copyOf(ResourceLines.of("page-words.txt"));

    /** In characters: twenty pages, and the words around them. */
    private static final int LONGEST = 90;

    private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");

    private PagerLine() {}

    /** Only to be asked of what stands first or last on one of several pages. */
    static boolean is(String line) {
        return line.length() <= LONGEST
                && Stream.of(APART.split(Bare.of(line), -1))
                        .allMatch(word -> word.isEmpty() || NUMBER.matcher(word).matches() || WORDS.contains(word));
    }
}

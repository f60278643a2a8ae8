package news.vigie.store.library;

import java.util.List;
import news.vigie.digest.words.Folding;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** The words of a text as {@link Folding} has them, one after the other. */
final class FoldedWords extends TokenStream {
    /** Longer ones are no words, and more than the index takes. */
    private static final int LONGEST = 100;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final String words;
    private int from = 1;

    FoldedWords(String text) {
        words = Folding.words(text);
    }

    static List<String> of(String text) {
        String words = Folding.words(text).strip();
        return words.isEmpty()
                ? List.of()
                : List.of(words.split(" ", -1)).stream()
                        .map(word -> word.length() > LONGEST ? word.substring(0, LONGEST) : word)
                        .toList();
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        if (from >= words.length()) {
            return false;
        }
        int end = words.indexOf(' ', from);
        term.append(words, from, Math.min(end, from + LONGEST));
        from = end + 1;
        return true;
    }
}

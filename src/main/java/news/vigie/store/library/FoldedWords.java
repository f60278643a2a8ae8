package news.vigie.store.library;

import java.util.Iterator;
import java.util.List;
import news.vigie.digest.words.Folding;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** The words of a text as {@link Folding} has them, one after the other. */
final class FoldedWords extends TokenStream {
    /** Longer ones are no words, and more than the index takes. */
    private static final int LONGEST = 100;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final Iterator<String> words;

    FoldedWords(String text) {
        words = of(text).iterator();
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
        if (!words.hasNext()) {
            return false;
        }
        term.append(words.next());
        return true;
    }
}

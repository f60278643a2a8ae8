package news.vigie.language;

import java.util.List;

/** Finds the sentences of a text. */
public final class SentenceSplitter {
    /** The sentences of the text in order; a paragraph's end (a line break) always ends one. */
    public List<Sentence> split(String text, Language language) {
        throw new UnsupportedOperationException();
    }
}

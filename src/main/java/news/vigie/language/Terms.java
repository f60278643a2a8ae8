package news.vigie.language;

import java.util.List;

/** The words of a text as they are compared: small letters, without accents, stemmed, without the words that say nothing. */
public final class Terms {
    /** The terms of the text in order, repeated as they are. */
    public List<String> of(String text, Language language) {
        throw new UnsupportedOperationException();
    }
}

package news.vigie.language;

import java.util.Collection;

/** Tells the language of a text. */
public final class LanguageGuesser {
    /**
     * Weighs the words of the text against those of each language.
     *
     * @param likely the languages to prefer, those of the feed; may be empty
     * @return the language, or {@link Language#UNKNOWN} where the text does not tell
     */
    public Language guess(String text, Collection<Language> likely) {
        throw new UnsupportedOperationException();
    }
}

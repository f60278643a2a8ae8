package news.vigie.article;

import java.util.Collection;
import news.vigie.language.Language;

/** Tells the language of a text where nothing else does. */
@FunctionalInterface
interface LanguageVote {
    /**
     * Weighs the words of the text.
     *
     * @param likely the languages to prefer
     * @return {@link Language#UNKNOWN} where the text does not tell
     */
    Language guess(String text, Collection<Language> likely);
}

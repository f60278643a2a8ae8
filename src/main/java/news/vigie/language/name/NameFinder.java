package news.vigie.language.name;

import java.util.List;
import java.util.Optional;
import news.vigie.language.Language;
import news.vigie.language.Name;
import news.vigie.language.Word;
import news.vigie.language.Words;
import news.vigie.language.name.guess.NameGuess;

/**
 * Finds the names of persons, organisations and places in a text: by a model where there is one of the language, else
 * by capitals. Who signed the text at its end, and which agencies it came from, is not told of. May be shared between
 * threads.
 */
public final class NameFinder {
    /** Every mention, in order, without overlaps. */
    public List<Name> find(String text, Language language) {
        return find(text, Words.of(text, language), language);
    }

    /**
     * The same in words that are at hand.
     *
     * @param words those of the text, as {@link Words#of} takes it apart
     */
    public List<Name> find(String text, List<Word> words, Language language) {
        Optional<NameModel> model = NameModel.bundled(language);
        return model.isPresent() ? model.get().find(text, words, language) : NameGuess.of(text, words, language);
    }

    /** Whether a model of the language is there, or names are guessed by general rules. */
    public static boolean isTrained(Language language) {
        return NameModel.bundled(language).isPresent();
    }
}

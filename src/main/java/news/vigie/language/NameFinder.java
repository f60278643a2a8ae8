package news.vigie.language;

import java.util.List;
import java.util.Optional;

/**
 * Finds the names of persons, organisations and places in a text: by a model where there is one of the language
 * (French, English), else by capitals. May be shared between threads.
 */
public final class NameFinder {
    /** Every mention, in order, without overlaps. */
    public List<Name> find(String text, Language language) {
        Optional<NameModel> model = NameModel.bundled(language);
        if (model.isEmpty()) {
            return NameGuess.of(text, language);
        }
        List<Word> words = Words.of(text, language);
        int[] labels = model.get().label(words, language);
        return SameNames.spread(words, NameLabels.names(words, labels));
    }
}

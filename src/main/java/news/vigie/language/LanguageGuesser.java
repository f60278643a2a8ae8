package news.vigie.language;

import java.util.Collection;
import news.vigie.language.letters.LetterModel;
import news.vigie.language.letters.Votes;

/**
 * Tells the language of a text: by its script where that tells alone, otherwise by a vote of three letters in a row.
 * Looks at three places of a long text. May be shared between threads.
 */
public final class LanguageGuesser {
    /** More of a text than this says nothing new: so much is read at its start, at a third and at two thirds. */
    private static final int WINDOW = 240;

    /**
     * Weighs the letters of the text against those of each language.
     *
     * @param likely the languages to prefer, those of the feed; may be empty
     * @return the language, or {@link Language#UNKNOWN} where the text does not tell
     */
    public Language guess(String text, Collection<Language> likely) {
        Script script = new Script();
        LetterModel model = LetterModel.bundled();
        Votes votes = model.ballot();
        int windows = text.length() <= 3 * WINDOW ? 1 : 3;
        int length = windows == 1 ? text.length() : WINDOW;
        for (int window = 0; window < windows; window++) {
            int start = text.length() / 3 * window;
            script.count(text, start, start + length);
            model.count(text, start, start + length, votes);
        }
        Ballot ballot = new Ballot(model, votes, likely);
        return script.language().orElseGet(() -> isNameAlone(text) ? ballot.blank() : ballot.winner());
    }

    /** "Emmanuel Macron": no more than two words, both with a capital, are no words of a language. */
    private static boolean isNameAlone(String text) {
        int words = 0;
        boolean inside = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean letter = Character.isLetter(c);
            if (letter && !inside && (!Character.isUpperCase(c) || ++words > 2)) {
                return false;
            }
            inside = letter || (inside && Characters.isApostrophe(c));
        }
        return true;
    }
}

package news.vigie.language.letters;

import java.util.List;

/** What the letters of a text said for each language, in natural logarithms. Not for several threads. */
public final class Votes {
    final int[] sums;

    /** How many three letters in a row were looked at. */
    int seen;

    private final List<String> languages;

    Votes(List<String> languages) {
        this.languages = languages;
        this.sums = new int[languages.size()];
    }

    public int seen() {
        return seen;
    }

    /** The vote for the language at this place of {@link LetterModel#languages()}. */
    public double of(int language) {
        return sums[language] / LetterModel.SCALE;
    }

    /** How many languages there are. */
    public int size() {
        return languages.size();
    }
}

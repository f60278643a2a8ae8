package news.vigie.language.name;

/** A word of a text by its letters, wherever in it the word stands. */
final class Form {
    final Spelling spelling;
    final String text;
    final int smallHash;
    final int shape;
    final int lists;
    final int gazetteer;
    final boolean capital;
    final boolean mark;
    final boolean acronym;

    /** Of the form in its text. */
    final int number;

    /** The same word in small letters. */
    Form base = this;

    /** Whether the text has it in small letters, and with a capital that tells; of the {@link #base} alone. */
    boolean seenSmall;

    boolean seenCapital;

    Form(Spelling spelling, int number) {
        this.spelling = spelling;
        this.number = number;
        text = spelling.text;
        smallHash = spelling.smallHash;
        shape = spelling.shape;
        lists = spelling.lists;
        gazetteer = spelling.gazetteer;
        capital = spelling.capital;
        mark = spelling.mark;
        acronym = spelling.acronym;
    }

    boolean isIn(int list) {
        return (lists & list) != 0;
    }
}

package news.vigie.language;

import java.util.List;

/** Finds the names of persons, organisations and places in a text. */
public final class NameFinder {
    /** Every mention, in order, without overlaps. */
    public List<Name> find(String text, Language language) {
        throw new UnsupportedOperationException();
    }
}

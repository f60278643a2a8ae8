package news.vigie.brief.actor;

import java.util.ArrayList;
import java.util.List;
import news.vigie.language.NameType;
import news.vigie.language.Span;

/** The mentions of one person, organisation or place, as far as they are joined. */
final class Group {
    final NameType type;
    private final List<Span> mentions = new ArrayList<>();
    private List<String> words;
    private Span fullest;

    /** {@code words}: the form's in small letters. */
    Group(NameType type, List<String> words, Span form) {
        this.type = type;
        this.words = words;
        fullest = form;
    }

    void add(Span mention, List<String> form) {
        mentions.add(mention);
        if (form.size() > words.size()) {
            words = form;
            fullest = mention;
        }
    }

    /** In the order of the text. */
    List<Span> mentions() {
        return mentions;
    }

    /** The form with the most words, of several the first. */
    Span fullest() {
        return fullest;
    }

    List<String> words() {
        return words;
    }
}

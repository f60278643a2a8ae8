package news.vigie.language.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.vigie.language.Name;
import news.vigie.language.NameType;
import news.vigie.language.Span;

/**
 * Carries what a text makes plain of a name in one place to its other places: a last name is the person's who was named
 * in full, an abbreviation is what it is elsewhere.
 */
final class SameNames {
    private SameNames() {}

    /** The names of the labels, and those that the labels missed. */
    static List<Name> spread(Page page, int[] labels) {
        List<Name> names = new ArrayList<>(Labels.names(page.words, labels));
        Map<String, NameType> known = known(page, labels);
        for (int at = 0; at < labels.length; at++) {
            NameType type = labels[at] == 0 ? known.get(page.forms[at].text) : null;
            if (type != null) {
                Span span = page.words.get(at).span();
                names.add(new Name(span, type));
            }
        }
        int credits = Credits.start(page.words);
        if (credits < page.words.size()) {
            int end = page.words.get(credits).start();
            names.removeIf(name -> name.span().start() >= end);
        }
        names.sort(Comparator.comparingInt(name -> name.span().start()));
        return names;
    }

    private static Map<String, NameType> known(Page page, int[] labels) {
        Map<String, NameType> known = new HashMap<>();
        for (int at = 0; at < labels.length; at++) {
            Form form = page.forms[at];
            int position = Labels.position(labels[at]);
            boolean lastName = position == Labels.LAST && Labels.type(labels[at]) == 0;
            boolean acronym = position == Labels.ALONE && form.acronym;
            boolean telling = form.capital && !form.isIn(Forms.STOP_WORDS) && form.text.length() > 2;
            if ((lastName && telling) || acronym) {
                known.putIfAbsent(form.text, Labels.TYPES.get(Labels.type(labels[at])));
            }
        }
        return known;
    }
}

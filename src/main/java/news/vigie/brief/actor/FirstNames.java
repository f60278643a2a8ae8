package news.vigie.brief.actor;

import java.util.Locale;
import java.util.Set;
import news.vigie.language.Language;
import news.vigie.language.WordLists;

/** Whom first names tell to be a man or a woman: as the language of the text has it, else as the other one does. */
public final class FirstNames {
    private final WordLists own;
    private final WordLists other;

    public FirstNames(Wording wording) {
        own = wording.lists();
        other = WordLists.of(wording.english() ? Language.FRENCH : Language.ENGLISH);
    }

    /** Of the first word of a name; "Jean-Charles" and "Marie-Ange" are as their first part is. */
    public Gender of(String name) {
        String first = name.toLowerCase(Locale.ROOT);
        Gender whole = told(first);
        int hyphen = first.indexOf('-');
        return whole == Gender.UNKNOWN && hyphen > 0 ? told(first.substring(0, hyphen)) : whole;
    }

    private Gender told(String first) {
        Gender here = in(own, first);
        return here == Gender.UNKNOWN ? in(other, first) : here;
    }

    private static Gender in(WordLists lists, String first) {
        Set<String> his = lists.words("masculine-first-names");
        if (his.contains(first)) {
            return Gender.MASCULINE;
        }
        return lists.words("feminine-first-names").contains(first) ? Gender.FEMININE : Gender.UNKNOWN;
    }
}

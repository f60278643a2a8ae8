package news.vigie.brief.actor;

import java.util.Locale;
import java.util.Set;
import news.vigie.language.Language;
import news.vigie.language.WordLists;

/** Whom first names tell to be a man or a woman: as the language of the text has it, else as the other one does. */
public final class FirstNames {
    private final Bearers own;
    private final Bearers other;

    /** Who bears which first names in a language. */
    private record Bearers(Set<String> his, Set<String> hers) {
        static Bearers in(WordLists lists) {
            return new Bearers(lists.words("masculine-first-names"), lists.words("feminine-first-names"));
        }

        Gender of(String first) {
            return his.contains(first) ? Gender.MASCULINE : hers.contains(first) ? Gender.FEMININE : Gender.UNKNOWN;
        }
    }

    public FirstNames(Wording wording) {
        own = Bearers.in(wording.lists());
        other = Bearers.in(WordLists.of(wording.english() ? Language.FRENCH : Language.ENGLISH));
    }

    /** Of the first word of a name; "Jean-Charles" and "Marie-Ange" are as their first part is. */
    public Gender of(String name) {
        String first = name.toLowerCase(Locale.ROOT);
        Gender whole = told(first);
        int hyphen = first.indexOf('-');
        return whole == Gender.UNKNOWN && hyphen > 0 ? told(first.substring(0, hyphen)) : whole;
    }

    private Gender told(String first) {
        Gender here = own.of(first);
        return here == Gender.UNKNOWN ? other.of(first) : here;
    }
}

package news.vigie.brief.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import news.vigie.brief.Reading;
import news.vigie.language.Gazetteer;
import news.vigie.language.Language;
import news.vigie.language.Name;
import news.vigie.language.NameType;
import news.vigie.language.RoleName;
import news.vigie.language.RoleNames;
import news.vigie.language.WordLists;

/**
 * What bears a person's name and is none: storms, ships, films, streets, schools, institutes; and who only signed the
 * article or a picture of it.
 */
final class Things {
    private static final Set<String> INSTITUTES = Set.of(
            "institute",
            "foundation",
            "university",
            "museum",
            "school",
            "college",
            "hospital",
            "academy",
            "association",
            "prize",
            "award",
            "awards");
    private static final Set<String> MARKS = Set.of("\"", "«", "“", "'", "‘");
    /** Words of a line that is a signature, at most. */
    private static final int SIGNATURE = 9;

    private final Wording wording;
    private final Set<String> things;
    private final Set<String> fiction;
    private final Set<String> signatures;
    private final Set<String> heads;
    private final Set<String> englishHeads;
    private final Set<String> placeHeads;
    private final Set<String> small;
    private final RoleNames roles;
    private final RoleNames englishRoles;
    private final Set<String> called = new HashSet<>();

    Things(Reading reading, Wording wording) {
        this.wording = wording;
        WordLists lists = wording.lists();
        things = lists.words("things");
        fiction = lists.words("fiction");
        signatures = lists.words("byline-openings");
        heads = lists.words("organization-heads");
        // Many organisations have English names in any language.
        englishHeads = WordLists.of(Language.ENGLISH).words("organization-heads");
        small = lists.words("stop-words");
        placeHeads = WordLists.of(Language.ENGLISH).words("place-heads");
        roles = RoleNames.of(wording.language());
        englishRoles = RoleNames.of(Language.ENGLISH);
        for (Name name : reading.names()) {
            if (name.type() == NameType.PERSON && isThing(name)) {
                called.add(name.span().in(wording.text()));
            }
        }
    }

    /** Is this name of a person nobody's? */
    boolean holds(Name name) {
        int from = wording.at(name.span().start());
        int to = wording.at(name.span().end());
        return called.contains(name.span().in(wording.text()))
                || hasDigit(from, to)
                || isPlural(from, to)
                || isSigned(from, to);
    }

    /** The type that the last word of the name tells: "Harker Art Institute", "Windy Point". */
    NameType typeOf(Name name) {
        int to = wording.at(name.span().end());
        boolean several = to - wording.at(name.span().start()) > 1;
        if (name.type() != NameType.PERSON || !several) {
            return name.type();
        }
        String last = wording.small(to - 1);
        if (INSTITUTES.contains(last)) {
            return NameType.ORGANIZATION;
        }
        // "Charlotte Church", "Nathan Lane".
        if (hasFirstName(name) || Gazetteer.bundled().has(last, Gazetteer.LAST_NAME)) {
            return name.type();
        }
        if (heads.contains(last) || englishHeads.contains(last)) {
            return NameType.ORGANIZATION;
        }
        return placeHeads.contains(last) ? NameType.PLACE : name.type();
    }

    private boolean hasFirstName(Name name) {
        String first = wording.small(wording.at(name.span().start()));
        return Gazetteer.bundled().has(first, Gazetteer.FIRST_NAME);
    }

    private boolean isThing(Name name) {
        int at = wording.at(name.span().start());
        boolean quoted = MARKS.contains(wording.small(at - 1)) && wording.is(at - 2, fiction);
        boolean full = wording.at(name.span().end()) - at > 1 && hasFirstName(name);
        return wording.is(at - 1, things) || isDescribed(at - 1) || quoted || (!full && wording.is(at - 1, fiction));
    }

    /** "le laboratoire national Lawrence Berkeley", "le ferry grec Sappho": French puts an adjective between. */
    private boolean isDescribed(int at) {
        return !wording.english()
                && at > 0
                && !wording.isMark(at)
                && !wording.isCapital(at)
                && !wording.is(at, small)
                && wording.is(at - 1, things);
    }

    /** "MD-83"; "50 Cent" may be somebody. */
    private boolean hasDigit(int from, int to) {
        for (int at = from + 1; at < to; at++) {
            if (hasDigit(wording.small(at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasDigit(String word) {
        for (int at = 0; at < word.length(); at++) {
            if (Character.isDigit(word.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    /** "Flight Directors": whoever they are. */
    private boolean isPlural(int from, int to) {
        if (to - from <= 1) {
            return false;
        }
        List<RoleName> own = roles.startingWith(wording.small(to - 1));
        // English words are used in any language.
        List<RoleName> last = own.isEmpty() ? englishRoles.startingWith(wording.small(to - 1)) : own;
        return !last.isEmpty()
                && last.getLast().plural()
                && last.getLast().words().size() == 1
                && !Gazetteer.bundled().has(wording.small(to - 1), Gazetteer.LAST_NAME);
    }

    /** "Photo: Ann Lee", "Par Jeanne Morel": a line of its own. */
    private boolean isSigned(int from, int to) {
        int start = from;
        while (start > 0 && from - start < SIGNATURE && !wording.startsLine(start)) {
            start--;
        }
        int end = to;
        while (end - start < SIGNATURE && end < wording.words().size() && !wording.startsLine(end)) {
            end++;
        }
        boolean line = wording.startsLine(start) && wording.startsLine(end) && end - start < SIGNATURE;
        return line && wording.is(start, signatures) && !".!?".contains(wording.small(end - 1));
    }
}

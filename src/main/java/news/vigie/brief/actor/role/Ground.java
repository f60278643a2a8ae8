package news.vigie.brief.actor.role;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import news.vigie.brief.actor.FirstNames;
import news.vigie.brief.actor.Gender;
import news.vigie.brief.actor.Wording;
import news.vigie.language.Gazetteer;
import news.vigie.language.Name;
import news.vigie.language.NameType;
import news.vigie.language.RoleName;
import news.vigie.language.RoleNames;
import news.vigie.language.WordLists;
import org.jspecify.annotations.Nullable;

/** The words of a text as roles need them: which are heads of a role, which are of a name, which end a role. */
final class Ground {
    private static final Set<String> INDEFINITE = Set.of("un", "une", "a", "an");
    private static final Set<String> CONTRACTED = Set.of("du", "au", "des", "aux");
    private static final Set<String> ALONE = Set.of("le", "la", "l'", "les", "un", "une", "the", "a", "an");
    private static final Set<String> INTRODUCTIONS = Set.of("selon", "d'après", "pour", "outre", "for");
    private static final Set<String> NOUNS = Set.of("family", "assembly", "ally", "supply", "monopoly");
    /** "candidat en mesure de gagner". */
    private static final Set<String> ABLE = Set.of("mesure", "train", "passe", "voie", "lice", "course");

    private static final Set<String> FEMININE = Set.of("la", "une");
    private static final Set<String> YEARS = Set.of("ans", "year", "years");
    private static final Set<String> COPULAS =
            Set.of("est", "était", "devient", "fut", "reste", "sera", "is", "was", "became", "remains", "serves", "be");

    private static final Map<WordLists, Set<String>> TITLES = new ConcurrentHashMap<>();

    /** A shorter word with "co" in front is no role with a prefix. */
    private static final int LONG = 7;

    final Wording wording;
    final Set<String> links;
    final Set<String> ends;
    final Set<String> attributes;
    final Set<String> deeds;
    final Set<String> naming;
    final Set<String> leading;
    final Set<String> openings;
    final Set<String> needing;
    final Set<String> bareKinds;
    final Set<String> beforeNames;
    private final Set<String> determiners;
    private final Set<String> prepositions;
    private final Set<String> finite;
    private final Set<String> speech;
    private final Set<String> stops;
    private final Set<String> calendar;
    private final Set<String> timeUnits;
    private final Set<String> organizations;
    private final Set<String> organizationRoles;
    private final Set<String> titles;
    private final FirstNames firstNames;
    private final RoleNames roles;
    private final BitSet named = new BitSet();
    private final BitSet persons = new BitSet();
    private final BitSet bodies = new BitSet();

    Ground(Wording wording, List<Name> names) {
        this.wording = wording;
        WordLists lists = wording.lists();
        firstNames = new FirstNames(wording);
        links = lists.words("role-links");
        ends = lists.words("role-ends");
        attributes = lists.words("role-attributes");
        deeds = lists.words("deed-participles");
        naming = lists.words("naming");
        leading = lists.words("leading");
        openings = lists.words("role-openings");
        needing = lists.words("needing-complements");
        bareKinds = lists.words("bare-kinds");
        beforeNames = lists.words("before-names");
        determiners = lists.words("determiners");
        prepositions = lists.words("prepositions");
        finite = lists.words("finite-verbs");
        speech = lists.words("speech-verbs");
        stops = lists.words("stop-words");
        calendar = lists.words("calendar");
        timeUnits = lists.words("time-units");
        organizations = lists.words("organization-heads");
        organizationRoles = lists.words("organization-roles");
        titles = TITLES.computeIfAbsent(lists, Ground::titles);
        roles = RoleNames.of(wording.language());
        for (Name name : names) {
            int from = wording.at(name.span().start());
            named.set(from, wording.at(name.span().end()));
            if (name.type() == NameType.PERSON) {
                persons.set(from);
            } else if (name.type() == NameType.ORGANIZATION) {
                bodies.set(from);
            }
        }
    }

    private static Set<String> titles(WordLists lists) {
        return lists.words("titles-before-names").stream()
                .map(title -> title.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    String small(int index) {
        return wording.small(index);
    }

    boolean isIn(int index) {
        return index >= 0 && index < wording.words().size();
    }

    /** The role that begins with this word, the longest. */
    @Nullable
    RoleName roleAt(int index) {
        List<RoleName> names = startingWith(small(index));
        for (RoleName name : names) {
            if (continues(name.words(), index)) {
                return name;
            }
        }
        return null;
    }

    /** "ex-ministre", "coanimatrice" and "caporal-chef" are what their parts are. */
    private List<RoleName> startingWith(String word) {
        List<RoleName> names = roles.startingWith(word);
        int hyphen = names.isEmpty() ? word.indexOf('-') : -1;
        if (hyphen > 0) {
            List<RoleName> first = roles.startingWith(word.substring(0, hyphen));
            return first.isEmpty() ? startingWith(word.substring(hyphen + 1)) : first;
        }
        return names.isEmpty() && word.startsWith("co") && word.length() > LONG
                ? roles.startingWith(word.substring(2))
                : names;
    }

    private boolean continues(List<String> words, int index) {
        for (int i = 1; i < words.size(); i++) {
            if (!words.get(i).equals(small(index + i))) {
                return false;
            }
        }
        return true;
    }

    /** "filiale", "association". */
    boolean isOrganizationHead(int index) {
        return organizations.contains(small(index));
    }

    /** "comités", "fondations". */
    boolean isOrganizationsHead(int index) {
        String word = small(index);
        return word.endsWith("s") && organizations.contains(word.substring(0, word.length() - 1));
    }

    /** "le premier adjoint de la maire de Paris Jean Morel": a role behind "la" is no man's. */
    boolean fitsGender(int role, Mention mention) {
        return wording.english()
                || !FEMININE.contains(small(role - 1))
                || !mention.isPerson()
                || firstNames.of(small(mention.from())) != Gender.MASCULINE;
    }

    /** What an organisation may be, "fabricant", "alliée", and not only somebody in it, "députée", "coureur". */
    boolean isOfOrganization(int head) {
        return isOrganizationHead(head) || organizationRoles.contains(small(head));
    }

    boolean isNamed(int index) {
        return index >= 0 && named.get(index);
    }

    /** Does an organisation's name begin here? */
    boolean isBody(int index) {
        return index >= 0 && bodies.get(index);
    }

    /** Does a person's name begin here? */
    boolean isPerson(int index) {
        return index >= 0 && persons.get(index);
    }

    boolean isMark(int index) {
        return wording.isMark(index);
    }

    boolean isCapital(int index) {
        return wording.isCapital(index);
    }

    boolean isDeterminer(int index) {
        return determiners.contains(small(index));
    }

    /** "la", "the": it opens another noun rather than a complement. */
    boolean isDeterminerAlone(int index) {
        return ALONE.contains(small(index)) && isDeterminer(index);
    }

    /** "un des chercheurs": does the noun behind "un des" or "one of the" stand here? */
    boolean isOneOf(int index) {
        String one = small(index - 1).equals("the") ? small(index - 3) : small(index - 2);
        return isDeterminer(index - 1) && (one.equals("un") || one.equals("une") || one.equals("one"));
    }

    /** Where "un des" or "one of the" begins before the noun, or the noun itself. */
    int oneOf(int index) {
        if (!isOneOf(index)) {
            return index;
        }
        return small(index - 1).equals("the") ? index - 3 : index - 2;
    }

    /** "du", "au": an article with the preposition before it. */
    boolean isContracted(int index) {
        return CONTRACTED.contains(small(index));
    }

    boolean isIndefinite(int index) {
        return INDEFINITE.contains(small(index));
    }

    boolean isCopula(int index) {
        return COPULAS.contains(small(index));
    }

    /** Does a sentence begin with this word? */
    boolean isOpening(int index) {
        return wording.startsLine(index) || (isMark(index - 1) && ".!?…»".contains(small(index - 1)));
    }

    /** "Pour", "Selon", "according to". */
    boolean isIntroduction(int index) {
        return prepositions.contains(small(index)) || isLink(index) || INTRODUCTIONS.contains(small(index));
    }

    boolean isAnd(int index) {
        String word = small(index);
        return word.equals("et") || word.equals("and") || word.equals("&");
    }

    boolean isLink(int index) {
        return links.contains(small(index));
    }

    boolean isStop(int index) {
        return stops.contains(small(index)) && !attributes.contains(small(index));
    }

    /** A verb in small letters, as far as the lists know; what is a role as well is none. */
    boolean isVerb(int index) {
        String word = small(index);
        boolean told = speech.contains(word) && !isCapital(index) && !isLink(index);
        return (told || finite.contains(word)) && roleAt(index) == null;
    }

    /** "juge", "said": a verb of saying, whatever else it may be. */
    boolean isSpeech(int index) {
        return speech.contains(small(index)) || finite.contains(small(index));
    }

    /** The mark of "Kim's" and "Jenkins'", and the letter behind it. */
    boolean isPossessive(int index) {
        String word = small(index);
        boolean letter = word.equals("s") && small(index - 1).equals("'");
        boolean mark =
                word.equals("'") && (isCapital(index - 1) || small(index + 1).equals("s"));
        return wording.english() && (letter || mark);
    }

    /** "M.", "Mme", "Dr". */
    boolean isAddress(int index) {
        return titles.contains(withoutDot(small(index)));
    }

    static String withoutDot(String word) {
        return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    }

    /** Does an owner stand here, "Kim's lawyer", "the Rice family's friend"? */
    boolean isOwned(int from, int head) {
        return IntStream.range(from, head).anyMatch(at -> isPossessive(at) || isNamed(at));
    }

    /** "Gov.", "Dr.": the mark behind the word is of the word. */
    boolean isAbbreviation(int index) {
        return titles.contains(small(index)) && small(index + 1).equals(".");
    }

    /** "hired lawyer X", "including director X", "reportedly": an English word that is no attribute of a role. */
    boolean isDeed(int index) {
        String word = small(index);
        boolean deed = word.endsWith("ed") && !isDeterminer(index - 1) && !isMark(index - 1);
        return !isCapital(index) && (deed || word.endsWith("ing") || (word.endsWith("ly") && !NOUNS.contains(word)));
    }

    /** "pour entrer à l'Élysée", "en cours": no complement, but what somebody does. */
    boolean opensDeed(int link) {
        String next = small(link + 1);
        boolean infinitive = !isCapital(link + 1) && (next.endsWith("er") || next.endsWith("ir"));
        boolean able = small(link).equals("en") && ABLE.contains(next);
        return able || (small(link).equals("pour") && infinitive) || isTime(link + 1);
    }

    /** Is the word of an organisation's or a place's name? */
    boolean isOfThing(int index) {
        int start = index;
        while (isNamed(start - 1) && !persons.get(start)) {
            start--;
        }
        return isNamed(index) && !persons.get(start);
    }

    boolean isNationality(int index) {
        return isIn(index) && Gazetteer.bundled().has(wording.words().get(index).form(), Gazetteer.NATIONALITY);
    }

    boolean isTime(int index) {
        return calendar.contains(small(index)) || isYear(small(index)) || isStretch(index);
    }

    /** "last week": no attribute of a role. */
    private boolean isStretch(int index) {
        return wording.english() && timeUnits.contains(small(index)) && attributes.contains(small(index - 1));
    }

    /** "27 ans", "27 years". */
    boolean isAge(int index) {
        return YEARS.contains(small(index + 1))
                && Character.isDigit(small(index).charAt(0));
    }

    private static boolean isYear(String word) {
        return word.length() == 4 && word.chars().allMatch(Character::isDigit);
    }
}

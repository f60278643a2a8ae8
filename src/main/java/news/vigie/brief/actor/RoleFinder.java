package news.vigie.brief.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import news.vigie.language.Name;
import news.vigie.language.NameType;
import news.vigie.language.Span;

/**
 * Finds what the text says that a name is or does: before the name ("le maire de Valence, Jeanne Morel", "President
 * Obama"), after it (", maire de Valence,", "(directrice de l'Insee)"), and by a verb ("est maire de Valence").
 */
final class RoleFinder {
    private static final int LONGEST = 14;
    private static final int LONGEST_BEFORE = 10;
    private static final Set<String> DETERMINERS = Set.of(
            "le", "la", "l'", "les", "un", "une", "du", "au", "des", "aux", "son", "sa", "ses", "leur", "leurs",
            "notre", "mon", "ma", "ce", "cette", "the", "a", "an", "his", "her", "their", "its", "our", "my", "this");
    private static final Set<String> ENDS = Set.of(
            ",", ".", ";", ":", ")", "(", "\"", "«", "»", "“", "”", "!", "?", "…", "–", "—", "[", "]", "qui", "que",
            "qu'", "dont", "où", "who", "which", "whose", "whom", "that", "when", "where", "and", "et", "mais", "but",
            "a", "ont", "est", "sont", "était", "avait", "is", "was", "has", "had", "were", "are", "avant", "lors",
            "after", "before", "told", "said", "says", "sur", "depuis", "on", "as", "with", "avec");
    private static final Set<String> COPULAS =
            Set.of("est", "était", "devient", "fut", "is", "was", "became", "remains", "reste");
    private static final Set<String> NAMED =
            Set.of("nommé", "nommée", "élu", "élue", "réélu", "réélue", "appointed", "elected", "named");
    private static final Set<String> LINKS =
            Set.of("of", "for", "de", "du", "des", "d'", "l'", "la", "'s", "and", "et", "à", "aux", "the", "en", "les");

    private final Wording wording;
    private final Set<String> roles;
    private final Set<String> organizations;
    private final Set<String> stopWords;
    private final Set<String> verbs;
    private final Set<String> finite;
    private final Set<String> titles;
    private final Set<Integer> persons = new HashSet<>();

    RoleFinder(Wording wording, List<Name> names) {
        this.wording = wording;
        names.stream()
                .filter(name -> name.type() == NameType.PERSON
                        && name.span().in(wording.text()).indexOf(' ') > 0)
                .forEach(name -> persons.add(wording.at(name.span().start())));
        finite = wording.lists().words("finite-verbs");
        titles = wording.lists().words("titles-before-names").stream()
                .map(title -> title.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
        roles = wording.lists().words("roles");
        organizations = wording.lists().words("organization-heads");
        stopWords = wording.lists().words("stop-words");
        verbs = wording.lists().words("speech-verbs");
    }

    /** The role that stands beside this mention. */
    Optional<Span> beside(Span mention, NameType type) {
        if (type == NameType.PLACE) {
            return Optional.empty();
        }
        int from = wording.at(mention.start());
        int to = wording.at(mention.end());
        return after(to, type).or(() -> before(from, type)).or(() -> byVerb(to, type));
    }

    private boolean isHead(int index, NameType type) {
        String word = wording.small(index);
        return roles.contains(word)
                || (type != NameType.PERSON && organizations.contains(word))
                || (word.startsWith("ex-") && roles.contains(word.substring(3)));
    }

    private Optional<Span> after(int to, NameType type) {
        String mark = wording.small(to);
        if (!Set.of(",", "(", "–", "—").contains(mark) || wording.startsLine(to + 1)) {
            return Optional.empty();
        }
        int start = afterAge(to + 1);
        return phrase(start, type);
    }

    private int afterAge(int index) {
        boolean number = !wording.small(index).isEmpty()
                && Character.isDigit(wording.small(index).charAt(0));
        if (!number) {
            return index;
        }
        int next = index + 1 + (Set.of("ans", "years").contains(wording.small(index + 1)) ? 1 : 0);
        return ",".equals(wording.small(next)) ? next + 1 : next;
    }

    /** The phrase from the word on if it is headed by a role. */
    private Optional<Span> phrase(int start, NameType type) {
        int from = wording.is(start, DETERMINERS) ? start + 1 : start;
        int head = headWithin(from, 5, type);
        if (head < 0) {
            return Optional.empty();
        }
        int to = head + 1;
        while (to < wording.words().size() && to - from < LONGEST && !endsAt(to)) {
            to++;
        }
        if (isClause(from, to)) {
            return Optional.empty();
        }
        while (to > head + 1 && (wording.is(to - 1, stopWords) || wording.is(to - 1, LINKS))) {
            to--;
        }
        return Optional.of(wording.span(from, to));
    }

    /**
     * "Ruth Delaney, witnesses said", ", la maire Nolwenn Tanguy": a verb or another's name goes on, it was no
     * apposition.
     */
    private boolean isClause(int from, int to) {
        boolean verb = isVerb(to) && !wording.startsLine(to);
        return verb
                || IntStream.range(from, to).anyMatch(at -> isVerb(at) || persons.contains(at))
                || persons.contains(to);
    }

    private boolean isVerb(int index) {
        return wording.is(index, finite) || (verbs.contains(wording.small(index)) && !isHead(index, NameType.PERSON));
    }

    private int headWithin(int from, int places, NameType type) {
        for (int at = from; at < from + places && at < wording.words().size(); at++) {
            if (isHead(at, type)) {
                return at;
            }
            boolean possessive = "'s".equals(wording.small(at));
            if (endsAt(at) || (!possessive && (wording.is(at, stopWords) || wording.is(at, LINKS)))) {
                return -1;
            }
        }
        return -1;
    }

    private boolean endsAt(int index) {
        if (wording.startsLine(index)) {
            return true;
        }
        String word = wording.small(index);
        if (("and".equals(word) || "et".equals(word)) && isHead(index + 1, NameType.PERSON)) {
            return false;
        }
        return ENDS.contains(word) || (verbs.contains(word) && !roles.contains(word) && !LINKS.contains(word));
    }

    private Optional<Span> before(int from, NameType type) {
        boolean comma = ",".equals(wording.small(from - 1));
        int to = comma ? from - 1 : from;
        if (wording.startsLine(from)) {
            return Optional.empty();
        }
        while (to > 0 && (titles.contains(wording.small(to - 1)) || isTitleStop(to - 1))) {
            to--;
        }
        int start = startBefore(to, type);
        if (start < 0 || isHeadless(start, to, type) || (comma && !wording.is(start - 1, DETERMINERS))) {
            return Optional.empty();
        }
        return Optional.of(wording.span(start, to));
    }

    /** The point of "Dr." */
    private boolean isTitleStop(int index) {
        return ".".equals(wording.small(index)) && titles.contains(wording.small(index - 1) + ".");
    }

    /** What stands before an organisation says what kind it is; another's role there belongs to that other. */
    private boolean isHeadless(int start, int to, NameType type) {
        boolean clause = IntStream.range(start, to).anyMatch(at -> wording.is(at, finite) || persons.contains(at));
        return clause || (type == NameType.ORGANIZATION && start + 2 < to && !wording.is(to - 1, organizations));
    }

    /** The first word of the role that ends before {@code to}; -1 if none does. */
    private int startBefore(int to, NameType type) {
        int head = -1;
        int at = to - 1;
        while (at >= 0 && to - at <= LONGEST_BEFORE && !endsBefore(at)) {
            if (isHead(at, type) && (at + 1 == to || (type == NameType.PERSON && isJoined(at, to)))) {
                head = at;
            }
            if (wording.startsLine(at)) {
                break;
            }
            at--;
        }
        return head < 0 ? -1 : withAttributes(head);
    }

    private boolean endsBefore(int index) {
        String word = wording.small(index);
        if (LINKS.contains(word)) {
            return false;
        }
        return wording.words().get(index).isMark()
                || ENDS.contains(word)
                || (verbs.contains(word) && !roles.contains(word));
    }

    /** Whether what lies between the role and the name belongs to the role: nothing, or a complement. */
    private boolean isJoined(int head, int to) {
        if (head + 1 == to) {
            return true;
        }
        boolean capital = wording.words().get(head + 1).isCapital();
        return LINKS.contains(wording.small(head + 1))
                || capital
                || (!wording.english() && !wording.is(head + 1, stopWords));
    }

    /** "Georgia Aquarium Chairman", "ancien ministre": what stands before the head, up to a small word. */
    private int withAttributes(int head) {
        int start = head;
        while (start > 0
                && head - start < 5
                && !wording.startsLine(start)
                && !wording.words().get(start - 1).isMark()
                && !wording.is(start - 1, stopWords)
                && !wording.is(start - 1, DETERMINERS)
                && !verbs.contains(wording.small(start - 1))
                && !LINKS.contains(wording.small(start - 1))) {
            start--;
        }
        return start;
    }

    private Optional<Span> byVerb(int to, NameType type) {
        if (wording.is(to, COPULAS) && wording.is(to + 1, DETERMINERS)) {
            return phrase(to + 1, type);
        }
        for (int at = to; at < to + 4; at++) {
            if (wording.is(at, NAMED) && isHead(at + 1, type)) {
                return phrase(at + 1, type);
            }
        }
        return Optional.empty();
    }
}

package news.vigie.brief.quote.cue;

import java.util.Optional;
import java.util.Set;
import news.vigie.brief.actor.Gender;
import news.vigie.brief.quote.cue.Mentions.Mention;
import news.vigie.brief.quote.cue.Subject.Nature;
import news.vigie.language.NameType;

/** Reads nouns with their articles and complements: who is meant, or that nobody is named. */
final class Phrases {
    private static final Set<String> DEFINITE = SmallWords.of("""
            le la l' ce cette cet the this that son sa his her notre leur its our les ces ses leurs their
            these""");
    private static final Set<String> INDEFINITE = SmallWords.of("""
            un une des a an one another deux trois two three plusieurs several some certains many quelques
            autres other""");
    private static final Set<String> PLURAL = Set.of("les", "ces", "ses", "leurs", "these");
    private static final Set<String> OF_ANOTHER = Set.of("son", "sa", "his", "her", "leur", "their", "ses", "leurs");
    private static final Set<String> WHO = Set.of("qui", "who", "which");
    private static final Set<String> STOPS = Set.of(";", ":", "!", "?", "…");
    private static final Set<String> RELATIVES = SmallWords.of("""
            qui que qu' dont où who which whose that quand when lorsque while because if si parce alors""");
    private static final Set<String> TIMES = SmallWords.of("""
            matin soir semaine jour journée nuit mois année an midi après-midi week-end veille lendemain
            fois heure heures morning evening afternoon week day night month year time weekend moment minute
            fin début plateau suite occasion passage weeks days years past same last first next""");
    private static final int LONGEST_APPOSITION = 18;

    private final Prose prose;
    private final Mentions mentions;
    private final Lexicon lexicon;

    Phrases(Prose prose, Mentions mentions) {
        this.prose = prose;
        this.mentions = mentions;
        lexicon = Lexicon.of(prose.wording().lists());
    }

    boolean isRelative(int at) {
        return prose.is(at, WHO);
    }

    /** Another clause or sentence begins. */
    boolean isClause(int at) {
        return prose.is(at, RELATIVES) || prose.is(at, STOPS);
    }

    /** Where what a preposition governs ends: a name, or a noun with its article and the name of a thing beside it. */
    int complementEnd(int start, int limit) {
        int at = start;
        while (at < limit && at < start + 4 && (isDeterminer(at) || prose.is(at, lexicon.prepositions()))) {
            at++;
        }
        if (at >= limit || prose.isMark(at)) {
            return Math.min(at, limit);
        }
        int noun = mentions.covering(at).map(Mention::to).orElse(at + 1);
        boolean thing = noun == at + 1
                && mentions.startingAt(noun)
                        .filter(name -> name.figure().type() != NameType.PERSON)
                        .isPresent();
        return withDates(thing ? mentions.startingAt(noun).map(Mention::to).orElse(noun) : noun, limit);
    }

    private int withDates(int start, int limit) {
        int at = start;
        while (at < limit
                && !prose.isMark(at)
                && (Character.isDigit(prose.small(at).charAt(0)) || prose.is(at, lexicon.calendar()))) {
            at++;
        }
        return at;
    }

    private boolean isDeterminer(int at) {
        return prose.is(at, DEFINITE) || prose.is(at, INDEFINITE);
    }

    /**
     * The noun phrase that starts here.
     *
     * @param any whether a noun that the lists do not know counts too
     */
    Optional<Subject> startingAt(int start, int limit, boolean any) {
        boolean determiner = isDeterminer(start);
        if (!determiner) {
            return bare(start, limit);
        }
        if (prose.isMark(start + 1)) {
            return Optional.empty();
        }
        int head = headFrom(start + 1, limit);
        Optional<Mention> direct = head < 0 ? mentions.startingAt(start + 1) : Optional.empty();
        if (direct.isPresent() && !prose.isPossessive(direct.get().to())) {
            return Optional.of(new Subject.Named(direct.get().figure(), start + 1));
        }
        if (head < 0) {
            boolean unknown = any
                    && start + 1 < limit
                    && !isTime(start + 1)
                    && !prose.isQuoted(start + 1)
                    && mentions.startingAt(start + 1).isEmpty();
            head = unknown ? start + 1 : -1;
        }
        if (head < 0 || isTime(head)) {
            return Optional.empty();
        }
        int found = head;
        Optional<Mention> beside = nameBeside(head, limit);
        return Optional.of(beside.<Subject>map(name -> new Subject.Named(name.figure(), name.from()))
                .orElseGet(() -> unnamed(start, found)));
    }

    /** A role without an article: "Democratic senator Ann Lee", "witnesses". */
    private Optional<Subject> bare(int start, int limit) {
        if (start >= limit || !isKnown(start) || prose.isQuoted(start)) {
            return Optional.empty();
        }
        int head = prose.wording().english() ? headFrom(start, limit) : start;
        int found = head < 0 ? start : head;
        Optional<Subject> beside = nameBeside(found, limit).map(name -> new Subject.Named(name.figure(), name.from()));
        return beside.isEmpty() && prose.isPossessed(start)
                ? Optional.of(new Subject.Known(genderOf(start, found), natureOf(found), found))
                : beside;
    }

    private boolean isKnown(int at) {
        return prose.is(at, lexicon.roles())
                || prose.is(at, lexicon.organizations())
                || prose.is(at, lexicon.persons())
                || prose.is(at, lexicon.documents());
    }

    /** In English the last noun of the row is the head, in French the first one. */
    private int headFrom(int from, int limit) {
        int found = -1;
        for (int at = from; at < from + 5 && at < limit; at++) {
            boolean name =
                    mentions.startingAt(at).isPresent() && !prose.wording().english();
            if (prose.isMark(at) || prose.is(at, lexicon.prepositions()) || prose.isQuoted(at) || name) {
                break;
            }
            if (isKnown(at)) {
                found = at;
                if (!prose.wording().english()) {
                    return found;
                }
            }
        }
        return found;
    }

    /** "a déclaré ce mardi": when, not who. */
    private boolean isTime(int at) {
        String word = prose.small(at);
        return word.isEmpty()
                || Character.isDigit(word.charAt(0))
                || prose.is(at, lexicon.calendar())
                || TIMES.contains(word);
    }

    private Subject unnamed(int start, int head) {
        if (prose.is(start, INDEFINITE)) {
            return new Subject.Unnamed(head);
        }
        if (prose.is(start, PLURAL) && natureOf(head) != Nature.PERSON && natureOf(head) != Nature.BODY) {
            return new Subject.Unnamed(head);
        }
        if (prose.is(start, PLURAL)) {
            return new Subject.Pronoun(Gender.UNKNOWN, true, head);
        }
        if (prose.is(start, OF_ANOTHER) && natureOf(head) == Nature.PERSON) {
            return new Subject.Known(genderOf(start, head), Nature.PERSON, head);
        }
        return new Subject.Known(genderOf(start, head), natureOf(head), head);
    }

    private Nature natureOf(int head) {
        if (prose.is(head, lexicon.roles()) || prose.is(head, lexicon.persons())) {
            return Nature.PERSON;
        }
        if (prose.is(head, lexicon.documents())) {
            return Nature.DOCUMENT;
        }
        return prose.is(head, lexicon.organizations()) ? Nature.BODY : Nature.UNKNOWN;
    }

    private Gender genderOf(int start, int head) {
        String noun = prose.small(head);
        boolean hers = lexicon.feminine().contains(noun);
        boolean his = lexicon.masculine().contains(noun);
        if (hers != his) {
            return hers ? Gender.FEMININE : Gender.MASCULINE;
        }
        return switch (prose.small(start)) {
            case "la", "cette" -> Gender.FEMININE;
            case "le", "ce", "cet" -> Gender.MASCULINE;
            default -> Gender.UNKNOWN;
        };
    }

    /** A name right after the noun and its complements: "la maire de Valence, Jeanne Morel". */
    private Optional<Mention> nameBeside(int head, int limit) {
        int end = Math.min(limit, head + LONGEST_APPOSITION);
        NameType wanted = natureOf(head) == Nature.BODY ? NameType.ORGANIZATION : NameType.PERSON;
        for (int at = head + 1; at < end; at++) {
            if (prose.isQuoted(at) || isClause(at) || (prose.is(at, lexicon.verbs()) && !isKnown(at))) {
                return Optional.empty();
            }
            Optional<Mention> name = mentions.startingAt(at);
            boolean near = name.isPresent() && !name.get().complement();
            if (near && (name.get().figure().type() == wanted || (at == head + 1 && natureOf(head) != Nature.PERSON))) {
                return name;
            }
            if (".".equals(prose.small(at)) && !prose.isCapital(at - 1)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}

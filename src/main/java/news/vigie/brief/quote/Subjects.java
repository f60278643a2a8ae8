package news.vigie.brief.quote;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import news.vigie.brief.actor.Cast;
import news.vigie.brief.actor.Figure;
import news.vigie.brief.actor.Gender;
import news.vigie.brief.actor.Wording;
import news.vigie.language.NameType;
import news.vigie.language.Span;

/** Finds who or what may be the subject of a cue in a stretch of words: a name, a pronoun, a noun with an article. */
final class Subjects {
    private static final Map<String, Gender> PRONOUNS = Map.ofEntries(
            Map.entry("il", Gender.MASCULINE),
            Map.entry("ils", Gender.UNKNOWN),
            Map.entry("elle", Gender.FEMININE),
            Map.entry("elles", Gender.UNKNOWN),
            Map.entry("lui", Gender.MASCULINE),
            Map.entry("he", Gender.MASCULINE),
            Map.entry("she", Gender.FEMININE),
            Map.entry("celui-ci", Gender.MASCULINE),
            Map.entry("celle-ci", Gender.FEMININE),
            Map.entry("they", Gender.UNKNOWN));
    private static final Set<String> DETERMINERS = Set.of(
            "le", "la", "l'", "les", "un", "une", "ce", "cette", "cet", "son", "sa", "the", "a", "an", "his", "her",
            "one", "des");
    private static final Set<String> TIMES = Set.of(
            "matin",
            "soir",
            "semaine",
            "jour",
            "journée",
            "nuit",
            "mois",
            "année",
            "midi",
            "après-midi",
            "week-end",
            "veille",
            "lendemain",
            "fois",
            "morning",
            "week",
            "day",
            "night",
            "month",
            "year",
            "time",
            "weekend");
    private static final Set<String> DEFINITE = Set.of("le", "la", "l'", "ce", "cette", "cet", "the");
    private static final Set<String> RELATIVES =
            Set.of("qui", "que", "qu'", "dont", "où", "who", "which", "whose", "that", "quand", "when");
    private static final Set<String> UNNAMED =
            Set.of("on", "je", "nous", "we", "i", "everyone", "someone", "certains", "beaucoup");

    private final Wording wording;
    private final Cast cast;
    private final Set<String> prepositions;
    private final Set<String> roles;
    private final Set<String> organizations;
    private final Map<String, Figure> byRole = new HashMap<>();

    Subjects(Wording wording, Cast cast) {
        this.wording = wording;
        this.cast = cast;
        prepositions = wording.lists().words("prepositions");
        roles = wording.lists().words("roles");
        organizations = wording.lists().words("organization-heads");
        for (Figure figure : cast.figures()) {
            if (figure.role() != null && figure.type() == NameType.PERSON) {
                headOf(figure.role()).ifPresent(head -> byRole.putIfAbsent(head, figure));
            }
        }
    }

    private Optional<String> headOf(Span role) {
        for (int at = wording.at(role.start()); at < wording.at(role.end()); at++) {
            if (wording.is(at, roles)) {
                return Optional.of(wording.small(at));
            }
        }
        return Optional.empty();
    }

    /** The first one from word {@code from} on, before word {@code to}: what follows an inverted verb. */
    Optional<Subject> firstAfter(int from, int to) {
        for (int at = from; at < to; at++) {
            Optional<Subject> subject = at(at, from, to);
            if (subject.isPresent()) {
                return subject;
            }
            if (RELATIVES.contains(wording.small(at)) || ";".equals(wording.small(at))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The last one before word {@code to}, not before word {@code from}: what stands before a verb. */
    Optional<Subject> lastBefore(int from, int to) {
        Optional<Subject> noun = Optional.empty();
        for (int at = to - 1; at >= from; at--) {
            Optional<Subject> subject = at(at, from, to);
            if (subject.isPresent()
                    && (subject.get() instanceof Subject.Named || subject.get() instanceof Subject.Pronoun)) {
                return subject;
            }
            noun = noun.or(() -> subject);
        }
        return noun;
    }

    private Optional<Subject> at(int at, int from, int to) {
        String word = wording.small(at);
        Gender pronoun = PRONOUNS.get(word);
        if (pronoun != null && !("lui".equals(word) && !(at > from && isAfterPreposition(at)))) {
            return Optional.of(new Subject.Pronoun(pronoun));
        }
        if (UNNAMED.contains(word)) {
            return Optional.of(new Subject.Unnamed());
        }
        return name(at, from).or(() -> noun(at, from, to));
    }

    private Optional<Subject> name(int at, int from) {
        return cast.namedAt(wording.words().get(at).start())
                .filter(figure -> figure.type() != NameType.PLACE && !(at > from && isAfterPreposition(at)))
                .map(Subject.Named::new);
    }

    private boolean isAfterPreposition(int at) {
        int before = wording.is(at - 1, DETERMINERS) ? at - 2 : at - 1;
        return wording.is(before, prepositions) || wording.is(at - 1, prepositions);
    }

    /** "le maire de Valence, Jeanne Morel": the name that goes with the noun, or whoever has that role. */
    private Optional<Subject> noun(int at, int from, int to) {
        boolean noun = wording.is(at, DETERMINERS)
                && at + 1 < wording.words().size()
                && !wording.words().get(at + 1).isMark()
                && !(at > from && wording.is(at - 1, prepositions));
        int role = noun ? headAfter(at + 1) : -1;
        int head = role < 0 && noun && at == from && isAnySubject(at) ? at + 1 : role;
        if (head < 0) {
            return Optional.empty();
        }
        Optional<Figure> figure = nameAfter(head, to).or(() -> Optional.ofNullable(byRole.get(wording.small(head))));
        return Optional.of(figure.<Subject>map(Subject.Named::new).orElseGet(() -> unnamed(at, head)));
    }

    /** Right after its verb any noun is the subject; in French one with "le" or "la" is an object as often. */
    private boolean isAnySubject(int at) {
        return !isTime(at + 1) && (wording.english() || !DEFINITE.contains(wording.small(at)));
    }

    /** "a déclaré ce mardi": when, not who. */
    private boolean isTime(int at) {
        return Character.isDigit(wording.small(at).charAt(0))
                || wording.is(at, wording.lists().words("calendar"))
                || wording.is(at, TIMES);
    }

    private Subject unnamed(int at, int head) {
        if (!DEFINITE.contains(wording.small(at))) {
            return new Subject.Unnamed();
        }
        Gender gender = switch (wording.small(at)) {
            case "la", "cette" -> Gender.FEMININE;
            case "le", "ce", "cet" -> Gender.MASCULINE;
            default -> Gender.UNKNOWN;
        };
        boolean organization = wording.is(head, organizations) && !wording.is(head, roles);
        return new Subject.Known(organization ? Gender.UNKNOWN : gender, organization);
    }

    private int headAfter(int from) {
        for (int at = from; at < from + 3 && at < wording.words().size(); at++) {
            if (wording.is(at, roles) || wording.is(at, organizations)) {
                return at;
            }
        }
        return -1;
    }

    /** A person named right after the noun and its complements. */
    private Optional<Figure> nameAfter(int head, int to) {
        int end = Math.min(to, head + 16);
        boolean organization = wording.is(head, organizations) && !wording.is(head, roles);
        for (int at = head + 1; at < end; at++) {
            if (RELATIVES.contains(wording.small(at)) || ";:\"«“".contains(wording.small(at))) {
                return Optional.empty();
            }
            Optional<Figure> figure = cast.namedAt(wording.words().get(at).start());
            NameType wanted = organization ? NameType.ORGANIZATION : NameType.PERSON;
            if (figure.isPresent() && figure.get().type() == wanted && !isAfterPreposition(at)) {
                return figure;
            }
        }
        return Optional.empty();
    }
}

package news.vigie.brief.quote.cue;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import news.vigie.brief.actor.Gender;
import news.vigie.brief.quote.cue.Mentions.Mention;
import news.vigie.language.NameType;

/** Finds the subject of a cue: a name, a pronoun, or a noun with what names it. */
public final class Subjects {
    private static final Map<String, Gender> PRONOUNS = Map.ofEntries(
            Map.entry("il", Gender.MASCULINE),
            Map.entry("elle", Gender.FEMININE),
            Map.entry("lui", Gender.MASCULINE),
            Map.entry("he", Gender.MASCULINE),
            Map.entry("she", Gender.FEMININE),
            Map.entry("him", Gender.MASCULINE),
            Map.entry("her", Gender.FEMININE),
            Map.entry("celui-ci", Gender.MASCULINE),
            Map.entry("celle-ci", Gender.FEMININE));
    private static final Set<String> PLURAL =
            Set.of("ils", "elles", "eux", "they", "them", "ceux-ci", "celles-ci", "ces", "both");
    private static final Set<String> UNNAMED = SmallWords.of("""
            on je nous we i you vous everyone someone somebody nobody certains certaines beaucoup many
            others autres plusieurs some critics people sources""");
    private static final Set<String> UNNAMED_ALONE = Set.of("one", "another");
    private static final Set<String> THIS_ONE = Set.of("celui-ci", "celle-ci");
    private static final Map<String, Gender> LATTER =
            Map.of("ce", Gender.MASCULINE, "cette", Gender.FEMININE, "the", Gender.UNKNOWN);
    /** "The last president" is none of them. */
    private static final Set<String> LAST = Set.of("dernier", "dernière", "latter");
    /** Between subject and verb: "l'a", "lui a", "n'a pas". */
    private static final Set<String> CLITICS = SmallWords.of("""
            s' se l' le la les lui leur nous vous me m' y en n' ne pas t' te did does do not would could
            should will can may might must also then later often once even just still now never has have had
            and et aussi ensuite puis encore toujours both is was were are been be simply""");

    private static final Set<String> JOINERS = Set.of("et", "and", "puis", "then", "but", "mais");
    private static final Set<String> SOURCES = Set.of("selon", "après", "to", "pour", "for");
    private static final Set<String> WITHIN_NAMES = Set.of(".", "'", "-");
    private static final int LONGEST_PHRASE = 26;
    private static final int LONGEST_WALK = 40;
    /** A sentence has named its subject after so many words, if ever. */
    private static final int FARTHEST = 60;

    private final Prose prose;
    private final Mentions mentions;
    private final Phrases nouns;
    private final Lexicon lexicon;
    private final boolean english;

    public Subjects(Prose prose, Mentions mentions) {
        this.prose = prose;
        this.mentions = mentions;
        lexicon = Lexicon.of(prose.wording().lists());
        english = prose.wording().english();
        nouns = new Phrases(prose, mentions);
    }

    /** The subject that follows the cue: "estime le ministre", "said Ann Lee", "selon elle". */
    public Optional<Subject> after(Cue cue, int to) {
        int end = Math.min(to, cue.to() + LONGEST_WALK);
        boolean passed = false;
        for (int at = cue.to(); at < end; at++) {
            if ((prose.isQuoted(at) && !prose.isQuoted(cue.from())) || nouns.isClause(at)) {
                return Optional.empty();
            }
            if (isPreposition(at) && !(at == cue.to() && cue.kind() == Cue.Kind.SOURCE)) {
                at = nouns.complementEnd(at + 1, end) - 1;
                passed = true;
                continue;
            }
            boolean nearby = at <= cue.to() + 1;
            Optional<Subject> subject = either(pronoun(at, nearby), at);
            if (subject.isEmpty() && !(passed && english)) {
                subject = nouns.startingAt(
                        at, end, nearby && (english || cue.kind() == Cue.Kind.SOURCE || isAfterQuotation(cue)));
            }
            if (subject.isPresent()) {
                return subject;
            }
            if (english && at > cue.to() && prose.isMark(at) && !isTitleStop(at)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The subject that the cue follows: "Ann Lee, who came late, said", "le ministre a déclaré". */
    public Optional<Subject> before(Cue cue, int from) {
        int at = skipClitics(cue.from() - 1, from);
        int skipped = at;
        if (at < from) {
            return Optional.empty();
        }
        if (isJoined(at + 1, cue.from())) {
            return pronounBefore(at, from).or(() -> opening(from, skipped + 1));
        }
        Optional<Subject> pronoun = pronoun(at, true);
        if (pronoun.isPresent()) {
            return pronoun;
        }
        if (nouns.isRelative(at)) {
            return endingAt(",".equals(prose.small(at - 1)) ? at - 2 : at - 1, from);
        }
        if (",".equals(prose.small(at)) || ")".equals(prose.small(at)) || prose.isMark(at)) {
            return opening(from, at);
        }
        return endingAt(at, from);
    }

    /** The first one of the stretch that no preposition goes before: the subject of its sentence. */
    public Optional<Subject> opening(int from, int to) {
        int last = Math.min(to, from + FARTHEST);
        for (int at = from; at < last; at++) {
            if (prose.isQuoted(at)) {
                continue;
            }
            if (isPreposition(at)) {
                at = nouns.complementEnd(at + 1, last) - 1;
                continue;
            }
            Optional<Subject> subject = either(pronoun(at, true), at);
            if (subject.isEmpty()) {
                subject = nouns.startingAt(at, to, true);
            }
            if (subject.isPresent()) {
                return subject;
            }
        }
        return Optional.empty();
    }

    private int skipClitics(int start, int from) {
        int at = start;
        int last = Math.max(from, start - LONGEST_WALK);
        while (at >= last
                && !mentions.covering(at).isPresent()
                && ((prose.is(at, CLITICS) && !PRONOUNS.containsKey(prose.small(at)))
                        || isAdverb(at)
                        || isObject(at))) {
            at--;
        }
        return at;
    }

    /** "est venu et a dit": the subject is that of the first verb. */
    private boolean isJoined(int from, int to) {
        for (int at = from; at < to; at++) {
            if (prose.is(at, JOINERS)) {
                return true;
            }
        }
        return false;
    }

    /** "dans lesquelles elle expose ses idées et dit": within the same clause. */
    private Optional<Subject> pronounBefore(int start, int from) {
        int last = Math.max(from, start - LONGEST_WALK);
        for (int at = start; at >= last && !prose.isMark(at) && !prose.isQuoted(at); at--) {
            Optional<Subject> pronoun = pronoun(at, true);
            if (pronoun.isPresent()) {
                return pronoun;
            }
        }
        return Optional.empty();
    }

    private boolean isAdverb(int at) {
        String word = prose.small(at);
        return word.length() > 5
                && (english ? word.endsWith("ly") : word.endsWith("ment") && !prose.is(at, lexicon.organizations()));
    }

    /** "il lui a dit": not he is told. */
    private boolean isObject(int at) {
        return "lui".equals(prose.small(at)) && !prose.isMark(at - 1);
    }

    private Optional<Subject> pronoun(int at, boolean nearby) {
        if (isLatter(at)) {
            return latter(at);
        }
        String word = prose.small(at);
        Gender gender = PRONOUNS.get(word);
        if (gender != null && nearby) {
            boolean object = ("him".equals(word) || "her".equals(word) || "lui".equals(word)) && !isAfterSource(at);
            return object ? Optional.empty() : Optional.of(new Subject.Pronoun(gender, false, at));
        }
        if (nearby && PLURAL.contains(word) && !"ces".equals(word)) {
            return Optional.of(new Subject.Pronoun(Gender.UNKNOWN, true, at));
        }
        if (nearby && "it".equals(word) && prose.is(at + 1, lexicon.verbs())) {
            return Optional.of(new Subject.Known(Gender.UNKNOWN, Subject.Nature.BODY, at));
        }
        boolean alone = UNNAMED_ALONE.contains(word) && prose.is(at + 1, lexicon.verbs());
        boolean unnamed = nearby
                && (alone || UNNAMED.contains(word))
                && !(english && "on".equals(word))
                && !("nous".equals(word) && isAfterSource(at));
        return unnamed ? Optional.of(new Subject.Unnamed(at)) : Optional.empty();
    }

    private boolean isLatter(int at) {
        return prose.is(at, THIS_ONE)
                || (prose.is(at, LAST)
                        && LATTER.containsKey(prose.small(at - 1))
                        && !mentions.covering(at + 1).isPresent())
                || (LATTER.containsKey(prose.small(at)) && prose.is(at + 1, LAST) && isLatter(at + 1));
    }

    /** "ce dernier", "celui-ci", "the latter": whom the text named last. */
    private Optional<Subject> latter(int at) {
        String word = prose.small(prose.is(at, LAST) ? at - 1 : at);
        Gender gender = LATTER.getOrDefault(word, PRONOUNS.getOrDefault(word, Gender.UNKNOWN));
        return Optional.of(mentions.lastPerson(at, gender)
                .<Subject>map(name -> new Subject.Named(name.figure(), at))
                .orElseGet(() -> new Subject.Pronoun(gender, false, at)));
    }

    private boolean isAfterSource(int at) {
        return prose.is(at - 1, SOURCES);
    }

    private Optional<Subject> named(int at) {
        Optional<Mention> mention = mentions.startingAt(at).filter(name -> !prose.isPossessive(name.to()));
        if (mention.isPresent()) {
            Mention holder = holder(mention.get());
            return Optional.of(new Subject.Named(holder.figure(), holder.from()));
        }
        return mentions.surname(at)
                .filter(figure -> !prose.isPossessive(at + 1))
                .map(figure -> new Subject.Named(figure, at));
    }

    /** "Verrane President Tom Harker": the person whose role begins with an organisation. */
    private Mention holder(Mention mention) {
        boolean body = english
                && (mention.figure().type() == NameType.ORGANIZATION
                        || (mention.to() == mention.from() + 1 && prose.is(mention.to(), lexicon.roles())));
        int at = mention.to();
        while (body && at < mention.to() + 4 && !prose.isMark(at) && !prose.is(at, lexicon.verbs())) {
            Optional<Mention> person = mentions.startingAt(at);
            if (person.isPresent()) {
                return person.get().figure().type() == NameType.PERSON ? person.get() : mention;
            }
            at++;
        }
        return mention;
    }

    /** The point of "Sen." or "Rep.", which ends nothing. */
    private boolean isTitleStop(int at) {
        return ".".equals(prose.small(at))
                && prose.isCapital(at - 1)
                && prose.small(at - 1).length() <= 5
                && at + 1 < prose.end(prose.sentenceAt(at));
    }

    /** "… », assure le pélican": no object stands there. */
    private boolean isAfterQuotation(Cue cue) {
        return prose.isQuoted(cue.from() - 1)
                || (",".equals(prose.small(cue.from() - 1)) && prose.isQuoted(cue.from() - 2));
    }

    private Optional<Subject> either(Optional<Subject> pronoun, int at) {
        return pronoun.isPresent() ? pronoun : named(at);
    }

    private boolean isPreposition(int at) {
        return prose.is(at, lexicon.prepositions()) && !"like".equals(prose.small(at));
    }

    /** What ends with this word: a name that no preposition goes before, or the noun that all this belongs to. */
    private Optional<Subject> endingAt(int at, int from) {
        Optional<Mention> name = mentions.covering(at);
        if (name.isPresent() && !name.get().complement()) {
            return Optional.of(new Subject.Named(name.get().figure(), name.get().from()));
        }
        Optional<Subject> surname = mentions.surname(at).map(figure -> new Subject.Named(figure, at));
        if (surname.isPresent()) {
            return surname;
        }
        int last = Math.max(from, at - LONGEST_PHRASE);
        for (int start = at; start >= last; start--) {
            if ("des".equals(prose.small(start)) && start > from && !prose.isMark(start - 1)) {
                continue;
            }
            if (prose.isQuoted(start) || (start < at && prose.isMark(start) && !prose.is(start, WITHIN_NAMES))) {
                break;
            }
            boolean free = !isPreposition(start - 1) || start - 1 < from;
            Optional<Subject> noun = free ? nouns.startingAt(start, at + 1, true) : Optional.empty();
            if (noun.isPresent()) {
                return noun;
            }
            Optional<Mention> other = mentions.startingAt(start);
            if (other.isPresent() && !other.get().complement()) {
                return Optional.of(new Subject.Named(other.get().figure(), start));
            }
        }
        return opening(from, at + 1);
    }
}

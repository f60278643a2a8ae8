package news.vigie.brief.quote.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import news.vigie.brief.Reading;
import news.vigie.brief.actor.Cast;
import news.vigie.brief.actor.Figure;
import news.vigie.brief.actor.Gender;
import news.vigie.brief.quote.cue.Cue;
import news.vigie.brief.quote.cue.Floors;
import news.vigie.brief.quote.cue.Mentions;
import news.vigie.brief.quote.cue.Mentions.Mention;
import news.vigie.brief.quote.cue.Prose;
import news.vigie.brief.quote.cue.Scene;
import news.vigie.brief.quote.cue.Situation;
import news.vigie.brief.quote.cue.Statements;
import news.vigie.brief.quote.cue.Subject;
import news.vigie.language.NameType;
import org.jspecify.annotations.Nullable;

/** Collects the figures that may have spoken a quotation, with what tells for and against each. */
final class Candidates {
    /** So many mentions back nobody is meant any more. */
    private static final int REACH = 40;

    private static final int AHEAD = 8;
    private static final int FEW_WORDS = 6;
    private static final int STATEMENTS_BACK = 3;
    private static final int FAR_WORDS = 150;

    private static final long NAMED = Trait.LAST_NAMED.bit() | Trait.SECOND_NAMED.bit() | Trait.EARLIER_NAMED.bit();

    private final Prose prose;
    private final Mentions mentions;
    private final History history;
    private final Roles roles;
    private final Set<String> continuing;
    private final Set<String> answering;
    private final Floors floors;
    private final Excluded excluded;
    private final Map<Integer, Subject> statements = new HashMap<>();
    private final Standings standings;

    Candidates(Reading reading, Prose prose, Cast cast, Mentions mentions, List<Scene> scenes, History history) {
        this.prose = prose;
        this.mentions = mentions;
        this.history = history;
        roles = new Roles(prose);
        standings = new Standings(reading.article().title(), cast, scenes);
        continuing = prose.wording().lists().words("speech-continuing");
        answering = prose.wording().lists().words("speech-answering");
        floors = new Floors(prose, mentions);
        excluded = new Excluded(prose, mentions);
        new Statements(prose, mentions)
                .all()
                .forEach(statement -> statements.put(statement.sentence(), statement.subject()));
    }

    static long bit(Trait trait, boolean holds) {
        return holds ? trait.bit() : 0;
    }

    /** Nobody first, then everybody near. */
    List<Candidate> of(Scene scene, List<Scene> all, int index) {
        var found = new Found();
        addSubject(found, scene);
        addBefore(found, scene);
        addAfter(found, scene);
        addSpeakers(found, scene, all, index);
        Optional<Subject> floor = floorOf(scene);
        addFloor(found, floor);
        Set<Figure> out = excluded.in(scene);
        var candidates = new ArrayList<Candidate>();
        boolean fits = false;
        boolean matched = false;
        boolean introduced = false;
        for (Found.Entry entry : found.entries()) {
            Figure figure = entry.figure();
            long traits = entry.traits() | standings.of(figure) | byNoun(scene, figure);
            traits |= bit(Trait.NOT_NAMED_YET, isNew(figure, scene));
            if (out.contains(figure) || isContradicted(scene, traits)) {
                continue;
            }
            boolean meant = (scene.situation() != Situation.PRONOUN || figure.type() == NameType.PERSON)
                    && floor.filter(subject -> means(subject, figure)).isPresent();
            if (meant && scene.situation() == Situation.BODY && figure.type() == NameType.ORGANIZATION) {
                traits = (traits & ~Trait.UNMATCHED.bit()) | Trait.SAME_ROLE.bit();
            }
            matched |= scene.subject() instanceof Subject.Known && (traits & Trait.UNMATCHED.bit()) == 0;
            introduced |= meant;
            traits |= bit(Trait.INTRODUCED, meant);
            fits |= (traits & Trait.OTHER_GENDER.bit()) == 0 && figure.type() == NameType.PERSON;
            candidates.add(new Candidate(figure, traits));
        }
        candidates.addFirst(new Candidate(
                null,
                nobody(scene, fits)
                        | bit(Trait.NOBODY_UNMATCHED, scene.subject() instanceof Subject.Known && !matched)
                        | bit(
                                Trait.NOBODY_INTRODUCED,
                                !introduced
                                        && floor.filter(floors::isUnnamedPerson).isPresent())));
        return candidates;
    }

    /** Who acts before the quotation, where nothing in its sentence names who speaks. */
    private Optional<Subject> floorOf(Scene scene) {
        boolean open = scene.cue() == null
                || scene.subject() == null
                || scene.subject() instanceof Subject.Pronoun
                || scene.subject() instanceof Subject.Known;
        return open ? floors.before(scene, history.closes()) : Optional.empty();
    }

    private void addFloor(Found found, Optional<Subject> floor) {
        if (floor.isPresent() && floor.get() instanceof Subject.Named named) {
            found.add(named.figure(), 0);
            boolean another = !history.isLast(named.figure()) && named.figure().type() == NameType.PERSON;
            history.last().filter(last -> another).ifPresent(last -> found.add(last, Trait.ANOTHER_INTRODUCED.bit()));
        }
    }

    private boolean means(Subject subject, Figure figure) {
        return subject instanceof Subject.Named named
                ? Found.isSame(named.figure(), figure)
                : subject instanceof Subject.Known && roles.match(subject.at(), figure) != 0;
    }

    /** The text says "she", and of this figure that it is a man. */
    private static boolean isContradicted(Scene scene, long traits) {
        return scene.situation() == Situation.PRONOUN && (traits & Trait.OTHER_GENDER.bit()) != 0;
    }

    private boolean isNew(Figure figure, Scene scene) {
        return figure.mentions().isEmpty()
                || figure.mentions().getFirst().start()
                        >= prose.word(scene.opens()).start();
    }

    private long nobody(Scene scene, boolean fits) {
        return Trait.NOBODY.bit()
                | bit(Trait.STILL_NOBODY, history.isNobody(scene.paragraph()))
                | bit(Trait.NOBODY_FEW_WORDS, scene.closes() - scene.opens() <= FEW_WORDS)
                | bit(Trait.NOBODY_FITS, !fits)
                | bit(Trait.NOBODY_YET, mentions.indexFrom(scene.opens()) == 0);
    }

    private void addSubject(Found found, Scene scene) {
        if (scene.subject() instanceof Subject.Named named) {
            found.add(named.figure(), Trait.SUBJECT.bit() | bit(Trait.SUBJECT_BESIDE, isBeside(named, scene.cue())));
        } else if (scene.subject() != null && scene.cue() != null) {
            int at = scene.subject().at();
            int to = at < scene.cue().from() ? scene.cue().from() : Math.min(scene.end(), at + 8);
            for (int i = mentions.indexFrom(at);
                    i < mentions.all().size() && mentions.all().get(i).from() < to;
                    i++) {
                found.add(mentions.all().get(i).figure(), Trait.IN_SUBJECT_PHRASE.bit());
            }
        }
    }

    private boolean isBeside(Subject.Named named, @Nullable Cue cue) {
        if (cue == null) {
            return false;
        }
        int end = mentions.startingAt(named.at()).map(Mention::to).orElse(named.at() + 1);
        return named.at() == cue.to() || (end <= cue.from() && end >= cue.from() - 1);
    }

    /** From the quotation backwards. */
    private void addBefore(Found found, Scene scene) {
        int last = mentions.indexFrom(scene.opens()) - 1;
        int sentence = prose.sentenceAt(scene.first());
        var ranks = new Ranks(scene.gender());
        boolean nearest = true;
        boolean another = false;
        for (int i = last; i >= 0 && i > last - REACH; i--) {
            Mention mention = mentions.all().get(i);
            if (prose.isQuoted(mention.from())) {
                continue;
            }
            int of = prose.sentenceAt(mention.from());
            long traits = bit(Trait.NEAREST_BEFORE, nearest)
                    | bit(Trait.IN_SENTENCE, of >= sentence)
                    | bit(Trait.OPENS_SENTENCE, of >= sentence && mention.first())
                    | bit(Trait.IN_SENTENCE_BEFORE, of == sentence - 1)
                    | bit(Trait.OPENS_SENTENCE_BEFORE, of == sentence - 1 && mention.first())
                    | bit(Trait.IN_PARAGRAPH, prose.paragraph(of) == scene.paragraph());
            nearest = false;
            boolean since = history.isSince(mention) && fits(scene, mention.figure());
            another |= since && !history.isLast(mention.figure());
            traits |= bit(Trait.NAMED_SINCE, since);
            boolean known = (found.traits(mention.figure()) & NAMED) != 0;
            traits |= known
                    ? 0
                    : ranks.named(mention)
                            | bit(Trait.COMPLEMENT, mention.complement())
                            | bit(Trait.FAR, scene.opens() - mention.from() > FAR_WORDS);
            traits |= mention.first() || history.spokeAt(mention) ? ranks.subject(mention.figure()) : 0;
            found.add(mention.figure(), traits);
        }
        if (another) {
            history.last().ifPresent(figure -> found.add(figure, Trait.ANOTHER_SINCE.bit()));
        }
    }

    private static boolean fits(Scene scene, Figure figure) {
        boolean one = scene.situation() == Situation.PRONOUN || scene.situation() == Situation.PERSON;
        return scene.gender().fits(figure.gender()) && (!one || figure.type() == NameType.PERSON);
    }

    private void addAfter(Found found, Scene scene) {
        int start = mentions.indexFrom(scene.opens());
        int sentence = prose.sentenceAt(Math.max(scene.opens(), scene.end() - 1));
        boolean nearest = true;
        for (int i = start; i < mentions.all().size() && i < start + AHEAD * 2; i++) {
            Mention mention = mentions.all().get(i);
            if (mention.from() < scene.closes()) {
                found.add(mention.figure(), Trait.IN_QUOTATION.bit());
                continue;
            }
            int of = prose.sentenceAt(mention.from());
            if (prose.isQuoted(mention.from()) || of > sentence + 1) {
                continue;
            }
            long traits = bit(Trait.NEAREST_AFTER, nearest && mention.from() < scene.end())
                    | bit(Trait.IN_SENTENCE, mention.from() < scene.end())
                    | bit(Trait.OPENS_SENTENCE_AFTER, of == sentence + 1 && mention.first())
                    | bit(Trait.COMPLEMENT_BY_COMMA, mention.complement() && mention.from() < scene.end());
            nearest = false;
            found.add(mention.figure(), traits);
        }
    }

    /** Who is told to have said something in the three sentences before or the one after. */
    private void addStatements(Found found, Scene scene) {
        int sentence = prose.sentenceAt(scene.first());
        int last = prose.sentenceAt(Math.max(scene.opens(), scene.end() - 1));
        for (int before = sentence - 1; before >= Math.max(0, sentence - STATEMENTS_BACK); before--) {
            Subject subject = statements.get(before);
            if (subject instanceof Subject.Named named) {
                found.add(named.figure(), Trait.STATED_BEFORE.bit());
                break;
            }
        }
        if (statements.get(last + 1) instanceof Subject.Named named) {
            found.add(named.figure(), Trait.STATES_AFTER.bit());
        }
    }

    private void addSpeakers(Found found, Scene scene, List<Scene> all, int index) {
        addStatements(found, scene);
        standings.central().forEach(figure -> found.add(figure, 0));
        long verb = bit(Trait.GOES_ON, has(scene.cue(), continuing)) | bit(Trait.ANSWERED, has(scene.cue(), answering));
        history.addTo(
                (figure, traits) -> found.add(figure, (traits & Trait.SPOKE_LAST.bit()) != 0 ? traits | verb : traits),
                scene.paragraph());
        if (index + 1 < all.size()
                && all.get(index + 1).cue() != null
                && all.get(index + 1).paragraph() - scene.paragraph() <= 1
                && all.get(index + 1).subject() instanceof Subject.Named named) {
            found.add(named.figure(), Trait.SPEAKS_NEXT.bit());
        }
    }

    private boolean has(@Nullable Cue cue, Set<String> verbs) {
        if (cue == null) {
            return false;
        }
        for (int at = cue.from(); at < cue.to(); at++) {
            String word = prose.small(at);
            int hyphen = word.indexOf('-');
            if (verbs.contains(hyphen > 0 ? word.substring(0, hyphen) : word)) {
                return true;
            }
        }
        return false;
    }

    /** What a pronoun or a noun tells. */
    private long byNoun(Scene scene, Figure figure) {
        long traits = 0;
        Gender gender = scene.gender();
        if (gender != Gender.UNKNOWN && figure.type() == NameType.PERSON) {
            traits |= bit(Trait.OTHER_GENDER, !gender.fits(figure.gender()))
                    | bit(Trait.SAME_GENDER, gender == figure.gender());
        }
        if (!(scene.subject() instanceof Subject.Known known)) {
            return traits;
        }
        long match = roles.match(known.at(), figure);
        return traits | match | bit(Trait.UNMATCHED, match == 0);
    }
}

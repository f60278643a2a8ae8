package news.vigie.brief.quote;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import news.vigie.brief.Reading;
import news.vigie.brief.actor.Cast;
import news.vigie.brief.actor.Figure;
import news.vigie.brief.actor.Gender;
import news.vigie.brief.actor.Wording;
import news.vigie.language.NameType;
import news.vigie.language.Sentence;
import news.vigie.language.Span;

/**
 * Who is being talked of at a place of the text: the last one who spoke or was the subject of a sentence, before
 * anybody who was only named on the way.
 */
final class Salience {
    /** Farther back than so many characters nobody is meant any more. */
    private static final int REACH = 1500;

    private static final Set<String> DETERMINERS =
            Set.of("le", "la", "l'", "les", "un", "une", "son", "sa", "ce", "cette", "the", "a", "an", "his", "her");

    private final Wording wording;
    private final Set<String> prepositions;
    private final List<Moment> subjects = new ArrayList<>();
    private final List<Moment> named = new ArrayList<>();

    private record Moment(int offset, Figure figure) {}

    Salience(Reading reading, Wording wording, Cast cast, List<Quotation> quotations) {
        this.wording = wording;
        prepositions = wording.lists().words("prepositions");
        BitSet quoted = new BitSet(wording.text().length());
        quotations.forEach(quotation ->
                quoted.set(quotation.inside().start(), quotation.inside().end()));
        BitSet inRole = new BitSet(wording.text().length());
        for (Figure figure : cast.figures()) {
            if (figure.role() != null) {
                inRole.set(figure.role().start(), figure.role().end());
            }
        }
        for (Figure figure : cast.figures()) {
            for (Span mention : figure.mentions()) {
                // "Vale manager Piet Verhagen": the manager is spoken of, not Vale.
                boolean spokenOf = !quoted.get(mention.start()) && !inRole.get(mention.start());
                if (figure.type() != NameType.PLACE && spokenOf) {
                    named.add(new Moment(mention.start(), figure));
                }
            }
        }
        named.sort(Comparator.comparingInt(Moment::offset));
        addSubjects(reading.sentences());
    }

    /** The first name of each sentence that no preposition goes before. */
    private void addSubjects(List<Sentence> sentences) {
        int next = 0;
        for (Sentence sentence : sentences) {
            boolean found = false;
            while (next < named.size()
                    && named.get(next).offset < sentence.span().end()) {
                Moment moment = named.get(next);
                if (!found && moment.offset >= sentence.span().start() && !isComplement(moment.offset)) {
                    subjects.add(moment);
                    found = true;
                }
                next++;
            }
        }
    }

    /** "avec le réalisateur Xavier Dolan": a preposition goes before the name or before the noun that it goes with. */
    private boolean isComplement(int offset) {
        if (isPossessive(offset)) {
            return true;
        }
        int at = wording.at(offset) - 1;
        int last = at - 4;
        while (at > last && at >= 0) {
            if (wording.is(at, prepositions)) {
                return true;
            }
            if (wording.is(at, DETERMINERS)) {
                return wording.is(at - 1, prepositions);
            }
            if (wording.words().get(at).isMark() || wording.startsLine(at + 1)) {
                return false;
            }
            at--;
        }
        return false;
    }

    /** "the Regal's owner": not the Regal acts. */
    private boolean isPossessive(int offset) {
        int at = wording.at(offset);
        int end = Math.min(wording.words().size(), at + 5);
        while (at < end && wording.words().get(at).isCapital()) {
            at++;
        }
        return "'s".equals(wording.small(at));
    }

    /** Somebody speaks here, whether named or not. */
    void speaks(Figure figure, int offset) {
        int at = subjects.size();
        while (at > 0 && subjects.get(at - 1).offset > offset) {
            at--;
        }
        subjects.add(at, new Moment(offset, figure));
    }

    /**
     * The last person before the offset whom the pronoun fits, else the last organisation that a sentence was about.
     */
    Optional<Figure> meant(int offset, Gender gender) {
        return person(offset, gender).or(() -> latest(subjects, offset, Salience::isOrganization));
    }

    /** The last person before the offset whom the pronoun fits. */
    Optional<Figure> person(int offset, Gender gender) {
        Predicate<Figure> fits =
                figure -> figure.type() == NameType.PERSON && figure.gender().fits(gender);
        Predicate<Figure> surely = fits.and(Salience::isSurelyAPerson);
        return latest(subjects, offset, surely)
                .or(() -> latest(named, offset, surely))
                .or(() -> latest(subjects, offset, fits))
                .or(() -> latest(named, offset, fits));
    }

    /** A single word that stands once is a person's name less surely than two, unless it is known for a first name. */
    private static boolean isSurelyAPerson(Figure figure) {
        return figure.name().indexOf(' ') > 0
                || figure.gender() != Gender.UNKNOWN
                || figure.mentions().size() > 1;
    }

    /** The last organisation before the offset. */
    Optional<Figure> organization(int offset) {
        return latest(subjects, offset, Salience::isOrganization)
                .or(() -> latest(named, offset, Salience::isOrganization));
    }

    private static boolean isOrganization(Figure figure) {
        return figure.type() == NameType.ORGANIZATION;
    }

    private static Optional<Figure> latest(List<Moment> moments, int offset, Predicate<Figure> fits) {
        for (int at = before(moments, offset); at >= 0 && offset - moments.get(at).offset < REACH; at--) {
            if (fits.test(moments.get(at).figure)) {
                return Optional.of(moments.get(at).figure);
            }
        }
        return Optional.empty();
    }

    private static int before(List<Moment> moments, int offset) {
        int low = 0;
        int high = moments.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (moments.get(middle).offset < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}

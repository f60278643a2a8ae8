package news.vigie.brief.quote;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.vigie.brief.actor.Cast;
import news.vigie.brief.actor.Figure;
import news.vigie.brief.actor.Gender;
import news.vigie.brief.actor.Script;
import news.vigie.language.NameType;
import news.vigie.language.Span;

/** Who is being talked of at a place of the text: the last one who spoke or was named as the subject of a sentence. */
final class Salience {
    /** Farther back than so many characters nobody is meant any more. */
    private static final int REACH = 1500;

    private final List<Moment> moments = new ArrayList<>();

    private record Moment(int offset, Figure figure) {}

    Salience(Script script, Cast cast, List<Quotation> quotations) {
        BitSet quoted = new BitSet(script.text().length());
        quotations.forEach(quotation ->
                quoted.set(quotation.inside().start(), quotation.inside().end()));
        Set<String> prepositions = script.lists().words("prepositions");
        for (Figure figure : cast.figures()) {
            if (figure.type() != NameType.PERSON) {
                continue;
            }
            for (Span mention : figure.mentions()) {
                if (!quoted.get(mention.start()) && !script.is(script.at(mention.start()) - 1, prepositions)) {
                    moments.add(new Moment(mention.start(), figure));
                }
            }
        }
        moments.sort((one, other) -> Integer.compare(one.offset, other.offset));
    }

    /** Somebody speaks here, whether named or not. */
    void speaks(Figure figure, int offset) {
        int at = moments.size();
        while (at > 0 && moments.get(at - 1).offset > offset) {
            at--;
        }
        moments.add(at, new Moment(offset, figure));
    }

    /** The last one before the offset whom the pronoun fits. */
    Optional<Figure> latest(int offset, Gender gender) {
        for (int at = before(offset); at >= 0 && offset - moments.get(at).offset < REACH; at--) {
            if (moments.get(at).figure.gender().fits(gender)) {
                return Optional.of(moments.get(at).figure);
            }
        }
        return Optional.empty();
    }

    private int before(int offset) {
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

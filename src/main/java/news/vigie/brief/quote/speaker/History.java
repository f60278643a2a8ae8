package news.vigie.brief.quote.speaker;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.ObjLongConsumer;
import news.vigie.brief.actor.Figure;
import news.vigie.brief.quote.cue.Mentions.Mention;
import org.jspecify.annotations.Nullable;

/** Who spoke so far. */
final class History {
    private static final double SURE = 0.75;

    private final Set<Figure> spoken = new LinkedHashSet<>();
    private @Nullable Figure last;
    private @Nullable Figure latest;
    private int lastParagraph = -2;
    private int paragraph = -2;
    private int closes;
    private boolean unsure;

    void add(Guess guess, int where, int word) {
        Figure speaker = guess.speaker();
        unsure = guess.probability() < SURE;
        latest = speaker;
        closes = word;
        paragraph = where;
        if (speaker != null) {
            spoken.add(speaker);
            last = speaker;
            lastParagraph = where;
        }
    }

    /** The quotation before in this paragraph is nobody's. */
    boolean isNobody(int where) {
        return paragraph == where && latest == null;
    }

    /** The word after the quotation before, 0 if there is none. */
    int closes() {
        return closes;
    }

    /** Whether another than the last speaker is named since. */
    boolean isSince(Mention mention) {
        return mention.from() >= closes && !mention.complement();
    }

    Optional<Figure> last() {
        return Optional.ofNullable(last);
    }

    boolean isLast(Figure figure) {
        return last != null && Found.isSame(figure, last);
    }

    boolean spokeAt(Mention mention) {
        return isLast(mention.figure());
    }

    void addTo(ObjLongConsumer<Figure> found, int where) {
        for (Figure figure : spoken.size() > 8 ? Set.<Figure>of() : spoken) {
            found.accept(figure, Trait.SPOKE_EARLIER.bit());
        }
        if (last != null) {
            long place = lastParagraph == where && latest != null && isLast(latest)
                    ? Trait.SPOKE_JUST_BEFORE.bit()
                    : lastParagraph == where - 1 ? Trait.SPOKE_LAST_PARAGRAPH.bit() : 0;
            found.accept(last, Trait.SPOKE_LAST.bit() | place | Candidates.bit(Trait.UNSURELY, unsure));
        }
    }
}

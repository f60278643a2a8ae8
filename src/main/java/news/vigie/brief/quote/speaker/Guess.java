package news.vigie.brief.quote.speaker;

import news.vigie.brief.actor.Figure;
import org.jspecify.annotations.Nullable;

/**
 * Who spoke, most likely.
 *
 * @param speaker null: nobody whom the text names
 * @param probability of that, from 0 to 1
 * @param plain nothing in the text tells of another: no second speaker, no namesake, no noun that fits nobody
 */
public record Guess(@Nullable Figure speaker, double probability, boolean plain) {
    public static final Guess NOBODY = new Guess(null, 1, false);
}

package news.vigie.brief.quote.speaker;

import news.vigie.brief.actor.Figure;
import org.jspecify.annotations.Nullable;

/**
 * Who spoke, most likely.
 *
 * @param speaker null: nobody whom the text names
 * @param probability of that, from 0 to 1
 */
public record Guess(@Nullable Figure speaker, double probability) {
    public static final Guess NOBODY = new Guess(null, 1);
}

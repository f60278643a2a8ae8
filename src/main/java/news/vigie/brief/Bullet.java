package news.vigie.brief;

import java.util.List;
import news.vigie.language.Span;

/**
 * A sentence that an article says, in its own words.
 *
 * @param from the stretches of the article that are kept, in order, all of one sentence or of two neighbours
 */
public record Bullet(String text, List<Span> from) {
    public Bullet {
        from = List.copyOf(from);
    }
}

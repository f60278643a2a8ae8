package news.vigie.brief.quote.speaker;

import news.vigie.brief.actor.Figure;
import org.jspecify.annotations.Nullable;

/**
 * Who may have spoken, and what tells for it.
 *
 * @param figure null: nobody whom the text names
 * @param traits bits of {@link Trait}
 */
record Candidate(@Nullable Figure figure, long traits) {
    boolean has(Trait trait) {
        return (traits & trait.bit()) != 0;
    }
}

package news.vigie.brief.quote;

import news.vigie.brief.actor.Figure;
import news.vigie.language.Span;
import org.jspecify.annotations.Nullable;

/**
 * Who said it, as one place of the text tells.
 *
 * @param speaker null: somebody whom the text does not name ("une habitante")
 * @param cue where the words are that tell that somebody speaks; null if only nearness tells
 * @param sure a cue says so and whoever is its subject is named or plainly meant
 */
record Attribution(@Nullable Figure speaker, @Nullable Span cue, boolean sure) {
    static final Attribution NONE = new Attribution(null, null, false);
}

package news.vigie.brief.quote;

import news.vigie.brief.actor.Figure;
import news.vigie.brief.actor.Gender;
import org.jspecify.annotations.Nullable;

/**
 * The subject of a cue: a figure by name, a pronoun ({@code gender} known or not), or a noun that no name goes with.
 *
 * @param at the word where it stands
 */
record Subject(Kind kind, @Nullable Figure figure, Gender gender, int at) {
    enum Kind {
        NAME,
        PRONOUN,
        NOUN
    }
}

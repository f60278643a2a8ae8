package news.vigie.brief.quote;

import news.vigie.brief.actor.Figure;
import news.vigie.brief.actor.Gender;

/** The subject of a cue. */
sealed interface Subject {
    /** By name, or by a role that the text gives to one person. */
    record Named(Figure figure) implements Subject {}

    /** "il", "she". */
    record Pronoun(Gender gender) implements Subject {}

    /** "le ministre", "the firm": someone or something spoken of before. */
    record Known(Gender gender, boolean organization) implements Subject {}

    /** "une habitante", "on": nobody whom the text names. */
    record Unnamed() implements Subject {}
}

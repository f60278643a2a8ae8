package news.vigie.brief.quote.cue;

import news.vigie.brief.actor.Figure;
import news.vigie.brief.actor.Gender;

/** The subject of a cue; {@code at} is the number of its word that tells most. */
public sealed interface Subject {
    int at();

    /** By name, or by a noun that stands beside the name. */
    record Named(Figure figure, int at) implements Subject {}

    /** "il", "she", "ils". */
    record Pronoun(Gender gender, boolean plural, int at) implements Subject {}

    /** "le ministre", "the firm": someone or something spoken of before. */
    record Known(Gender gender, Nature nature, int at) implements Subject {}

    /** "une habitante", "on": nobody whom the text names. */
    record Unnamed(int at) implements Subject {}

    /** What a noun may mean. */
    enum Nature {
        PERSON,
        BODY,
        DOCUMENT,
        UNKNOWN
    }
}

package news.vigie.brief.quote.cue;

/** What the text tells of a speaker; each is weighed by weights of its own. */
public enum Situation {
    /** A verb with a name for its subject. */
    NAMED,
    /** "selon" and a name. */
    SOURCED,
    /** A verb with "il", "she". */
    PRONOUN,
    /** A verb with "ils", "they", or a noun of many. */
    PLURAL,
    /** A verb with "le ministre". */
    PERSON,
    /** A verb with "le groupe". */
    BODY,
    /** A verb with "le rapport". */
    DOCUMENT,
    /** A verb with a definite noun that no list knows. */
    THING,
    /** A verb with "une habitante", "on". */
    UNNAMED,
    /** A verb whose subject was not found. */
    BARE,
    /** No cue, but a colon before the quotation. */
    COLON,
    /** No cue; the quotation stands amid a sentence. */
    WITHIN,
    /** No cue; another quotation stands before it in the paragraph. */
    RUN,
    /** No cue; the quotation opens a paragraph. */
    OPENING,
    /** No cue, and nothing of all this. */
    ALONE
}

package news.vigie.brief.bullet.flaw;

/** Why a sentence is a poor bullet; the later, the worse. */
public enum Flaw {
    /** Sets a scene before it says anything: "In 2015, ", « En Pologne, »; mostly what went before, or happens elsewhere. */
    BACKGROUND,
    /** More words than a bullet may have, and no clause to leave out. */
    LONG,
    /** Mostly somebody's words: those are shown as a quote. */
    QUOTATION,
    /** "I" in an article that its writer tells in the first person: second to what it says of others. */
    OWN,
    /** Too few words to say something, no verb, or no end. */
    UNFINISHED,
    /** "I", "we": the words of a writer or of somebody interviewed, who is not named in them. */
    PERSONAL,
    /** Has a bracket of its own, which a reader would take for the editor's. */
    BRACKETED,
    /** Two lines that a page ran together. */
    GLUED,
    /** May lean on what an earlier sentence tells: somebody described who is not named, a noun taken up. */
    UNCLEAR,
    /** Begins with, or leans on, what only the sentence before names. */
    LOOSE,
    /** The quote that the digest shows anyway. */
    SHOWN,
    /** Asks. */
    QUESTION,
    /** A part of a quotation that goes on before or after it. */
    FRAGMENT,
    /** A heading, a credit, a call to subscribe: not the article's words at all. */
    FURNITURE
}

package news.vigie.brief;

/**
 * Why a part of a brief may not be shown.
 *
 * @param where the part: "bullet 2", "quote 1", "actor 4", counted from 1
 * @param what the words that are wrong
 */
public record Violation(Kind kind, String where, String what) {
    /** The rules of the checker. */
    public enum Kind {
        /** No words at all. */
        EMPTY,
        /** Stretches outside the text, out of order, or that cut a word. */
        STRETCH,
        /** Stretches of sentences that are not neighbours. */
        FAR_APART,
        /** The text says something else than its stretches. */
        WORDING,
        /** An editor's bracket with words that the article does not have, or that turn the meaning. */
        BRACKET,
        /** A quotation of which only one mark is shown. */
        FRAGMENT,
        /** A number that does not stand whole. */
        NUMBER,
        /** A negation that is left out. */
        NEGATION,
        /** An attribution or a doubt that is left out. */
        RESERVATION,
        /** A quote that is not the text at its place. */
        QUOTE,
        /** A speaker, a role or a name that is no word sequence of the article. */
        NAME
    }
}

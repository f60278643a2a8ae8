package news.vigie.digest.request;

/**
 * Something of a request that was meant as a stretch of time and is none that can be asked for.
 *
 * @param typed as it was written
 */
public record Misread(Kind kind, String typed) {
    /** What is the matter with it. */
    public enum Kind {
        /** "0h": there is nothing in it. */
        EMPTY,
        /** "99999999999h": longer than anything is kept. */
        ENDLESS,
        /** "48h" of "6h 48h": there was one already, which holds. */
        SECOND
    }
}

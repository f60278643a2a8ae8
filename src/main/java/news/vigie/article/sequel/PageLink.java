package news.vigie.article.sequel;

import java.net.URI;

/**
 * A link that may lead to another page of the same article.
 *
 * @param sign what makes it look so
 */
record PageLink(URI address, Sign sign) {
    enum Sign {
        /** {@code rel=next}: of articles and of lists, and on blogs the next post as well. */
        REL,
        /** The words are a number, "next page" or nothing but an arrow. */
        WORDS,
        /** The words say that all of it is there. */
        WHOLE
    }
}

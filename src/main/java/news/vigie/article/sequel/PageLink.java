package news.vigie.article.sequel;

import java.net.URI;

/**
 * A link that may lead to another page of the same article.
 *
 * @param sign what makes it look so
 */
record PageLink(URI address, Sign sign) {
    enum Sign {
        /** The words are a page's number. */
        NUMBER,
        /**
         * The words are "next page" or nothing but an arrow, or {@code rel=next} says so: of articles and of lists, and
         * on blogs of the next post as well.
         */
        NEXT,
        /** The words say that all of it is there. */
        WHOLE
    }
}

/**
 * Bytes become a tree; one walk over it gives what the page shows, in blocks and boxes, and the elements that may say
 * something. What of them is the article is told elsewhere.
 */
@NullMarked
package news.vigie.article.page;

import org.jspecify.annotations.NullMarked;

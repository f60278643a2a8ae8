/**
 * Of the blocks of a page, those that are the article's text: found by weight, marks and what stands with them, then
 * cleaned of the lines that are none of it.
 */
@NullMarked
package news.vigie.article.body;

import org.jspecify.annotations.NullMarked;

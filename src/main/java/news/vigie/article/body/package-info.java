/**
 * Of the blocks of a page, those that are the article's text: found by density, structure and marks, cleaned of what
 * stands between.
 */
@NullMarked
package news.vigie.article.body;

import org.jspecify.annotations.NullMarked;

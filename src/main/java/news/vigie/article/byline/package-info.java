/**
 * Who wrote an article: people by their names alone, from what a page says in its data, its marks and its lines; where
 * it names no person, the body that signs.
 */
@NullMarked
package news.vigie.article.byline;

import org.jspecify.annotations.NullMarked;

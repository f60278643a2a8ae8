/**
 * Where more of an article stands: its further pages, all of it on one page, its AMP form; and how its pages become one
 * text. Pure; the {@code pipeline} fetches what is wanted.
 */
@NullMarked
package news.vigie.article.sequel;

import org.jspecify.annotations.NullMarked;

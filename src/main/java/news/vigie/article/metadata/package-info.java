/**
 * What a page says of its article: title, people, instant, site, picture, language, address; each field by its own
 * order of trust.
 */
@NullMarked
package news.vigie.article.metadata;

import org.jspecify.annotations.NullMarked;

/**
 * What a page says of its article: title, people, times, site, picture, language, address, section, keywords; each field
 * by its own order of trust.
 */
@NullMarked
package news.vigie.article.metadata;

import org.jspecify.annotations.NullMarked;

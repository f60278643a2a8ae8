/**
 * Pages become articles: finds the text and what is known of it, leaves menus and banners. Pure; the page comes from
 * {@code http}.
 */
@NullMarked
package news.vigie.article;

import org.jspecify.annotations.NullMarked;

/**
 * Pages become articles: finds the text and what is known of it, or says what the page is instead; and which page is
 * wanted next. Pure; pages come from {@code http}.
 */
@NullMarked
package news.vigie.article;

import org.jspecify.annotations.NullMarked;

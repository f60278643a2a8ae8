/**
 * Dates as pages write them, in numbers and in the words of many languages, with what they leave open: the time of day,
 * the zone.
 */
@NullMarked
package news.vigie.article.date;

import org.jspecify.annotations.NullMarked;

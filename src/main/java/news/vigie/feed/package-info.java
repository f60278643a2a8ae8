/**
 * Pages become entries: one class for each feed format, dates, OPML, discovery; the ports {@code Feeds} and
 * {@code Entries}. Pure.
 */
@NullMarked
package news.vigie.feed;

import org.jspecify.annotations.NullMarked;

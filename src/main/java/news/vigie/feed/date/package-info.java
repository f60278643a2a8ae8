/** Dates as feeds write them become instants. */
@NullMarked
package news.vigie.feed.date;

import org.jspecify.annotations.NullMarked;

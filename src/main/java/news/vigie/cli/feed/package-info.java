/** The commands that look after the feeds that are watched: how they fare, and what is done about it. */
@NullMarked
package news.vigie.cli.feed;

import org.jspecify.annotations.NullMarked;

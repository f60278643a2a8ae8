/** The feeds as a table. */
@NullMarked
package news.vigie.web.feeds;

import org.jspecify.annotations.NullMarked;

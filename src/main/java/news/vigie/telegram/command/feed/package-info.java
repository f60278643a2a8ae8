/** The commands about feeds. */
@NullMarked
package news.vigie.telegram.command.feed;

import org.jspecify.annotations.NullMarked;

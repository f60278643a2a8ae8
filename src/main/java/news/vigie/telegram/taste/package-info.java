/** What a chat follows and mutes: how it is typed, kept within bounds, shown and taken back, wherever in the bot that
 * happens. */
@NullMarked
package news.vigie.telegram.taste;

import org.jspecify.annotations.NullMarked;

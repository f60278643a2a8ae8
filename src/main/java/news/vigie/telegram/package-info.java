/** The bot: its commands, delivery, the client of the Bot API. */
@NullMarked
package news.vigie.telegram;

import org.jspecify.annotations.NullMarked;

/** What is done with an update: commands, buttons, the bot's own memberships. */
@NullMarked
package news.vigie.telegram.bot;

import org.jspecify.annotations.NullMarked;

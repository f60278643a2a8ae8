/** The buttons under the bot's messages, and what a press of one asks for. */
@NullMarked
package news.vigie.telegram.button;

import org.jspecify.annotations.NullMarked;

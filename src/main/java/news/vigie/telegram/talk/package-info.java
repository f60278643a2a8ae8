/** How one talks with the bot: a command, a press, a question in several steps, and the answer. */
@NullMarked
package news.vigie.telegram.talk;

import org.jspecify.annotations.NullMarked;

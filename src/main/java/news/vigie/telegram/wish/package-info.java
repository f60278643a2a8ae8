/** How a chat wants its digests: the settings by buttons and by words, for chats that the bot was added to as well. */
@NullMarked
package news.vigie.telegram.wish;

import org.jspecify.annotations.NullMarked;

/** The posts as Telegram would show them: chats, days, bubbles. Pure but for reading the outbox. */
@NullMarked
package news.vigie.web.channel;

import org.jspecify.annotations.NullMarked;

/** Who is out there: chats, subscriptions, roles; the ports {@code Chats}, {@code Claims}, {@code Conversations} and {@code
 * Inbox}. */
@NullMarked
package news.vigie.chat;

import org.jspecify.annotations.NullMarked;

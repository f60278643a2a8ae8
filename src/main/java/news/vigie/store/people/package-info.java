/** Who reads and who may do what: chats, subscriptions, roles, the owner's code, updates from Telegram. */
@NullMarked
package news.vigie.store.people;

import org.jspecify.annotations.NullMarked;

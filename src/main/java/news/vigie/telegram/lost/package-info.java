/** Chats in which nothing can be posted any more: who is told, and when they are back. */
@NullMarked
package news.vigie.telegram.lost;

import org.jspecify.annotations.NullMarked;

/** What an admin sees of feeds in a private chat: lists in pages, a card for each feed, and what its buttons do. */
@NullMarked
package news.vigie.telegram.feed;

import org.jspecify.annotations.NullMarked;

/** How a feed is watched: when it is visited next, by what its entries are known again, which of them are news. */
@NullMarked
package news.vigie.feed.watch;

import org.jspecify.annotations.NullMarked;

/** XML as the web has it, well formed or not, becomes a tree in time linear to its length. Fetches and runs nothing. */
@NullMarked
package news.vigie.feed.xml;

import org.jspecify.annotations.NullMarked;

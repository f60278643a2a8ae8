/** What the bot works with: the stored news, feeds, digests and posts, as its parts ask for them. */
@NullMarked
package news.vigie.telegram.desk;

import org.jspecify.annotations.NullMarked;

/** What hangs under the posts of an edition: its stories whole, its sources, what is to be muted, votes. */
@NullMarked
package news.vigie.telegram.post;

import org.jspecify.annotations.NullMarked;

/** What texts copy from each other: runs of words that stand in both. */
@NullMarked
package news.vigie.story.copy;

import org.jspecify.annotations.NullMarked;

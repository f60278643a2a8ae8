/** The reports of a story side by side: copies of each other, headline, bullets. */
@NullMarked
package news.vigie.story.merge;

import org.jspecify.annotations.NullMarked;

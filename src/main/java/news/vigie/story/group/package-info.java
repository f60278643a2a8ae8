/** Articles as weighed words, and the stories near to them. */
@NullMarked
package news.vigie.story.group;

import org.jspecify.annotations.NullMarked;

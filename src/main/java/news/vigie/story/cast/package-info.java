/** Whom a story is about, and what they say: the persons and organisations of its reports that are shown. Pure. */
@NullMarked
package news.vigie.story.cast;

import org.jspecify.annotations.NullMarked;

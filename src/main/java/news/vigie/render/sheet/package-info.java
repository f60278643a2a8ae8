/** An edition in the words that its readers see, before any form marks them up. Pure. */
@NullMarked
package news.vigie.render.sheet;

import org.jspecify.annotations.NullMarked;

/** Words that tell that somebody speaks, and the subject of those words. Pure. */
@NullMarked
package news.vigie.brief.quote.cue;

import org.jspecify.annotations.NullMarked;

/** Tells words that somebody said from titles, names of things, irony and single words. Pure. */
@NullMarked
package news.vigie.brief.quote.speech;

import org.jspecify.annotations.NullMarked;

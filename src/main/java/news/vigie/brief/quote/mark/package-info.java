/** Stretches between quotation marks, whatever they are: speech, titles, irony. Pure. */
@NullMarked
package news.vigie.brief.quote.mark;

import org.jspecify.annotations.NullMarked;

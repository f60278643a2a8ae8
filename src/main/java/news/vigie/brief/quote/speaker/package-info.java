/** Who spoke the words of a quotation: the figures near it, weighed by a model of a few hundred weights. Pure. */
@NullMarked
package news.vigie.brief.quote.speaker;

import org.jspecify.annotations.NullMarked;

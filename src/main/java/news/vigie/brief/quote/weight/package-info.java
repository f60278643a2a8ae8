/** A small log-linear model with weights that can be read, and how it learns them. Pure. */
@NullMarked
package news.vigie.brief.quote.weight;

import org.jspecify.annotations.NullMarked;

/** The shapes of a sentence: whole, and with whole clauses left out. */
@NullMarked
package news.vigie.brief.bullet.shape;

import org.jspecify.annotations.NullMarked;

/** The words of a sentence as the weights of cutting know them, and what of it might be left out. */
@NullMarked
package news.vigie.brief.bullet.cut.row;

import org.jspecify.annotations.NullMarked;

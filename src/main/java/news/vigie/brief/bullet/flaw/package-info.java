/** What makes a sentence a poor bullet: it leans on the one before, it is furniture, it was run together with another. */
@NullMarked
package news.vigie.brief.bullet.flaw;

import org.jspecify.annotations.NullMarked;

/** Articles become briefs: bullets, quotes, actors, and the checker that refuses what is not in the source. Pure. */
@NullMarked
package news.vigie.brief;

import org.jspecify.annotations.NullMarked;

/** Words by which texts are chosen: folding, word entries, the filter over include and exclude. Pure. */
@NullMarked
package news.vigie.digest.words;

import org.jspecify.annotations.NullMarked;

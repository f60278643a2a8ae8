/** What a sentence can do without: weighed by what editors marked in sentences of the press. */
@NullMarked
package news.vigie.brief.bullet.cut;

import org.jspecify.annotations.NullMarked;

/** Whether a sentence can stand alone under its headline: weighed by what editors said of sentences of the press. */
@NullMarked
package news.vigie.brief.bullet.alone;

import org.jspecify.annotations.NullMarked;

/** What holds words together, whatever weights say: rows, dates, what a verb asks for, what an article introduces. */
@NullMarked
package news.vigie.brief.bullet.cut.tie;

import org.jspecify.annotations.NullMarked;

/** What the invented outlets write: manuscripts become pieces, at the time that each outlet prints them. */
@NullMarked
package news.vigie.demo.desk;

import org.jspecify.annotations.NullMarked;

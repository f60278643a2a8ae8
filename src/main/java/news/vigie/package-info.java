/** The program's door and its composition root: {@code Vigie} reads the call, {@code Wiring} builds what it needs. */
@NullMarked
package news.vigie;

import org.jspecify.annotations.NullMarked;

/** The commands, a class each; {@code Commands} is the list of them. */
@NullMarked
package news.vigie.telegram.command;

import org.jspecify.annotations.NullMarked;

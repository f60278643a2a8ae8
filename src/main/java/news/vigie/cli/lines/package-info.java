/** Commands for programs: one JSON object a line in, one out, in the same order. */
@NullMarked
package news.vigie.cli.lines;

import org.jspecify.annotations.NullMarked;

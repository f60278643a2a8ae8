/** The commands of the command line: thin, each a class. */
@NullMarked
package news.vigie.cli;

import org.jspecify.annotations.NullMarked;

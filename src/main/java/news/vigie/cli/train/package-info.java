/** The commands that make the models of the resources anew; {@code docs/models.md} says of what. */
@NullMarked
package news.vigie.cli.train;

import org.jspecify.annotations.NullMarked;

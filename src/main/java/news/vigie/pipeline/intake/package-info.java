/** The first run: feeds that are due are visited, and what is new in them is kept. */
@NullMarked
package news.vigie.pipeline.intake;

import org.jspecify.annotations.NullMarked;

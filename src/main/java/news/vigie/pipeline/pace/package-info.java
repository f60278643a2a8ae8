/** The pace that all messages keep together, whoever sends them. */
@NullMarked
package news.vigie.pipeline.pace;

import org.jspecify.annotations.NullMarked;

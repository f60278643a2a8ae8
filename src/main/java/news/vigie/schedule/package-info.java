/** Quartz: wakes the pipeline when a digest is due. */
@NullMarked
package news.vigie.schedule;

import org.jspecify.annotations.NullMarked;

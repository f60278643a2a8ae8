/** What makes a run go on until it is stopped, and how the runs fare. */
@NullMarked
package news.vigie.pipeline.beat;

import org.jspecify.annotations.NullMarked;

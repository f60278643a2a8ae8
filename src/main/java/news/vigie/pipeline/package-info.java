/** The three runs, collect, publish and deliver, and the ports of what they need. */
@NullMarked
package news.vigie.pipeline;

import org.jspecify.annotations.NullMarked;

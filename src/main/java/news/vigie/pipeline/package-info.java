/** The three runs, collect, publish and deliver, each in the package of what comes out of it, and the ports of what they need. */
@NullMarked
package news.vigie.pipeline;

import org.jspecify.annotations.NullMarked;

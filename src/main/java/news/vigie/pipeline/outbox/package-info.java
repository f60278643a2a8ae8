/** The posts on the only way out, and what is done to them at the edge: sent, changed, taken back. */
@NullMarked
package news.vigie.pipeline.outbox;

import org.jspecify.annotations.NullMarked;

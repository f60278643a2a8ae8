/** The third run: what is published leaves the outbox at the pace that is allowed. */
@NullMarked
package news.vigie.pipeline.outbox;

import org.jspecify.annotations.NullMarked;

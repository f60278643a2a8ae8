/** The third run: what is published leaves the outbox, and what may have arrived is looked for. */
@NullMarked
package news.vigie.pipeline.delivery;

import org.jspecify.annotations.NullMarked;

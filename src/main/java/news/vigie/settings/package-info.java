/** Reads and checks {@code config/} and {@code digests/}, all problems at once. */
@NullMarked
package news.vigie.settings;

import org.jspecify.annotations.NullMarked;

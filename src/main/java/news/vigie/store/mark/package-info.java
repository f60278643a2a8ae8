/** What tells a database from an older copy of itself. */
@NullMarked
package news.vigie.store.mark;

import org.jspecify.annotations.NullMarked;

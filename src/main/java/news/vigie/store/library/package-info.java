/** The library over the archive: an index of words beside the database, which follows it. */
@NullMarked
package news.vigie.store.library;

import org.jspecify.annotations.NullMarked;

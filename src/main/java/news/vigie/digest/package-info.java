/** Stories become editions: digest definitions, slots, windows, filters, editions; the port {@code Editions}. Pure. */
@NullMarked
package news.vigie.digest;

import org.jspecify.annotations.NullMarked;

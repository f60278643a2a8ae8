/** What owners look after: who else may do what, how the service fares, a copy of everything. */
@NullMarked
package news.vigie.telegram.office;

import org.jspecify.annotations.NullMarked;

/** All SQL: migrations, H2 and PostgreSQL; implements the ports of the packages above. */
@NullMarked
package news.vigie.store;

import org.jspecify.annotations.NullMarked;

/** What every store here is written with: transactions, moments, JSON documents, fingerprints. */
@NullMarked
package news.vigie.store.sql;

import org.jspecify.annotations.NullMarked;

/** What comes first in an edition, and why: what its readers lean to, and variety among its stories. */
@NullMarked
package news.vigie.digest.rank;

import org.jspecify.annotations.NullMarked;

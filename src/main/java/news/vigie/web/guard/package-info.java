/** No one gets in: where the pages may be served, under which names, to whom, and what a browser may do with them. */
@NullMarked
package news.vigie.web.guard;

import org.jspecify.annotations.NullMarked;

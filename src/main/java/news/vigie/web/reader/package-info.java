/** Who reads a page: language, zone, moment; and the frame that every page stands in. */
@NullMarked
package news.vigie.web.reader;

import org.jspecify.annotations.NullMarked;

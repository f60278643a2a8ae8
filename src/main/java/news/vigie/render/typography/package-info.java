/** The spaces, quotation marks and dashes of a language, put around words that stay as they are. Pure. */
@NullMarked
package news.vigie.render.typography;

import org.jspecify.annotations.NullMarked;

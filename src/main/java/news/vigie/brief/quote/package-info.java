/** The words in quotation marks of an article, and who said them. Pure. */
@NullMarked
package news.vigie.brief.quote;

import org.jspecify.annotations.NullMarked;

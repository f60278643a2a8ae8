/** Lists of words and phrases that pages are read by, and how they are compared: without case, accents and signs. */
@NullMarked
package news.vigie.article.phrase;

import org.jspecify.annotations.NullMarked;

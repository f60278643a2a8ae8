/** Foreign bytes and markup become text: charsets, plain text, harmless HTML, absolute links. */
@NullMarked
package news.vigie.feed.markup;

import org.jspecify.annotations.NullMarked;

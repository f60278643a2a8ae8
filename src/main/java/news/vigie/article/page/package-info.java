/** Bytes become a tree of elements, the tree becomes blocks of text. What of them is the article is told elsewhere. */
@NullMarked
package news.vigie.article.page;

import org.jspecify.annotations.NullMarked;

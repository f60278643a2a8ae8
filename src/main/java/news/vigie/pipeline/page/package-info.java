/** Fetched documents become feeds and articles, one large one at a time. */
@NullMarked
package news.vigie.pipeline.page;

import org.jspecify.annotations.NullMarked;

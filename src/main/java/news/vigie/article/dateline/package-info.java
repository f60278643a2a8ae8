/** When an article was published and updated, and in which zone its page tells the time. */
@NullMarked
package news.vigie.article.dateline;

import org.jspecify.annotations.NullMarked;

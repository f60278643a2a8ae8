/**
 * When an article was published and updated, by the source that is trusted most, and in which zone its page tells the
 * time.
 */
@NullMarked
package news.vigie.article.dateline;

import org.jspecify.annotations.NullMarked;

/** The second run: a digest that is due becomes an edition and posts, for each audience; what was posted is taken back. */
@NullMarked
package news.vigie.pipeline.issue;

import org.jspecify.annotations.NullMarked;

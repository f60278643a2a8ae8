/** What is asked of all that is kept: which stories mention some words, what is known of somebody, who said what. */
@NullMarked
package news.vigie.story.library;

import org.jspecify.annotations.NullMarked;

/** Briefs become stories: grouping, merging, ranking, what is new. Pure. */
@NullMarked
package news.vigie.story;

import org.jspecify.annotations.NullMarked;

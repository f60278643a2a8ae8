/** What is collected: feeds, entries, articles with their briefs, stories. */
@NullMarked
package news.vigie.store.news;

import org.jspecify.annotations.NullMarked;

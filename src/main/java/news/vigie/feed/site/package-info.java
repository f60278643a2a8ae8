/** Web pages instead of feeds: where a site keeps its feeds, and the links of a page that has none. */
@NullMarked
package news.vigie.feed.site;

import org.jspecify.annotations.NullMarked;

/** Lists of feeds as OPML, the form in which feed readers exchange them. */
@NullMarked
package news.vigie.feed.opml;

import org.jspecify.annotations.NullMarked;

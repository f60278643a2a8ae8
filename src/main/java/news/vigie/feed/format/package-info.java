/** Where each format keeps what: documents become found feeds, in foreign words still. One class for each format. */
@NullMarked
package news.vigie.feed.format;

import org.jspecify.annotations.NullMarked;

/** Reading on: a story with all of its sources, the archive by its words, who is who and who said what. */
@NullMarked
package news.vigie.telegram.reading;

import org.jspecify.annotations.NullMarked;

/** Where in an article names and quotations stand, and its words. */
@NullMarked
package news.vigie.brief.bullet.place;

import org.jspecify.annotations.NullMarked;

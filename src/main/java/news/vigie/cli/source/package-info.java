/** What a digest on the command line is made of: feeds, pages and files become articles. */
@NullMarked
package news.vigie.cli.source;

import org.jspecify.annotations.NullMarked;

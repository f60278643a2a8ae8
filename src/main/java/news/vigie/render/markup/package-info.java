/** What marked-up texts are built of: clean text, safe links, HTML and Telegram's HTML. Pure. */
@NullMarked
package news.vigie.render.markup;

import org.jspecify.annotations.NullMarked;

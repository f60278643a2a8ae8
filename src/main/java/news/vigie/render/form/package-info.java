/** The forms of an edition outside Telegram. Pure. */
@NullMarked
package news.vigie.render.form;

import org.jspecify.annotations.NullMarked;

/** Stories as Telegram gets them: its HTML, its rich messages, packed into as few posts as hold them. Pure. */
@NullMarked
package news.vigie.render.post;

import org.jspecify.annotations.NullMarked;

/** Editions become texts: plain, Markdown, HTML, JSON, Telegram; typography; the message bundles. Pure. */
@NullMarked
package news.vigie.render;

import org.jspecify.annotations.NullMarked;

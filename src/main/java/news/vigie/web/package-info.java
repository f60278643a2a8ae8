/** The web page: the channel as Telegram would show it, health. */
@NullMarked
package news.vigie.web;

import org.jspecify.annotations.NullMarked;

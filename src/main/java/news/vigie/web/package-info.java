/** The web pages: the channel as Telegram would show it, the feeds, and how the service fares. */
@NullMarked
package news.vigie.web;

import org.jspecify.annotations.NullMarked;

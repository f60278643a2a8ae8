/** What people wait for when they ask the bot, from their message to its answer, with a stand-in of Telegram between. */
@NullMarked
package news.vigie.cli.bench.ask;

import org.jspecify.annotations.NullMarked;

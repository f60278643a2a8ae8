/** What the bot says, in the languages that it speaks. */
@NullMarked
package news.vigie.telegram.text;

import org.jspecify.annotations.NullMarked;

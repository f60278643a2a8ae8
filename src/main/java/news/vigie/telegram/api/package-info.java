/** The Bot API over OkHttp: one call, one answer; the token never leaves it. */
@NullMarked
package news.vigie.telegram.api;

import org.jspecify.annotations.NullMarked;

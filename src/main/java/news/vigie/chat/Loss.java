package news.vigie.chat;

import news.vigie.digest.Address;
import org.jspecify.annotations.Nullable;

/**
 * A place at which nothing can be posted any more, or can be again.
 *
 * @param closure null: it is back
 */
public record Loss(Address place, @Nullable Closure closure) {}

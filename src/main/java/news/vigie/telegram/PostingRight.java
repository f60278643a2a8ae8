package news.vigie.telegram;

import news.vigie.digest.Address;
import org.jspecify.annotations.Nullable;

/**
 * Whether the bot may post at an address.
 *
 * @param problem null: it may; else what the server says
 */
public record PostingRight(Address address, @Nullable String problem) {}

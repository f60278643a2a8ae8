package news.vigie.pipeline.issue;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import news.vigie.chat.Chat;
import news.vigie.chat.Chats;
import news.vigie.chat.Closure;
import news.vigie.digest.Address;

/**
 * A channel that a file names and that is known by its number is one channel, and so is a group with the supergroup that
 * it became: here each goes by its number of today.
 */
final class Names {
    private final Map<String, String> numbers = new HashMap<>();
    private final Map<String, String> moved = new HashMap<>();
    private final Map<Address, Closure> lost = new HashMap<>();

    Names(Chats chats) {
        for (Chat chat : chats.all()) {
            if (chat.username() != null) {
                numbers.put("@" + chat.username().toLowerCase(Locale.ROOT), Long.toString(chat.id()));
            }
        }
        chats.moved().forEach((before, now) -> moved.put(Long.toString(before), Long.toString(now)));
        chats.lost().forEach((place, closure) -> lost.put(of(place), closure));
    }

    Address of(Address address) {
        Address posted = posted(address);
        String name = posted.chat().toLowerCase(Locale.ROOT);
        return new Address(numbers.getOrDefault(name, name), posted.thread());
    }

    /** Where a post for the address goes. */
    Address posted(Address address) {
        String now = moved.get(address.chat());
        return now == null ? address : new Address(now, address.thread());
    }

    /** Whoever asks for a post there has it tried: what was wrong may be mended by now. */
    Names trying(Collection<Address> addresses) {
        addresses.stream().map(this::of).forEach(lost::remove);
        return this;
    }

    /** Nothing can be posted there: to its chat, or to its topic alone. */
    boolean areLost(Address address) {
        Address known = of(address);
        Closure whole = lost.get(new Address(known.chat(), null));
        return (whole != null && !whole.isOfTopic()) || lost.containsKey(known);
    }
}

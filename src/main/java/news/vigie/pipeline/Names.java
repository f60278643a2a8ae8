package news.vigie.pipeline;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import news.vigie.chat.Chat;
import news.vigie.digest.Address;

/** A channel that a file names and that is known by its number is one channel: here it goes by its number. */
final class Names {
    private final Map<String, String> numbers = new HashMap<>();

    Names(List<Chat> chats) {
        for (Chat chat : chats) {
            if (chat.username() != null) {
                numbers.put("@" + chat.username().toLowerCase(Locale.ROOT), Long.toString(chat.id()));
            }
        }
    }

    Address of(Address address) {
        String number = numbers.get(address.chat().toLowerCase(Locale.ROOT));
        return number == null ? address : new Address(number, address.thread());
    }
}

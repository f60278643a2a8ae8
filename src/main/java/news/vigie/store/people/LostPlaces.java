package news.vigie.store.people;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import news.vigie.chat.Closure;
import news.vigie.digest.Address;
import news.vigie.store.sql.Addresses;
import org.jdbi.v3.core.Handle;

/** Where nothing can be posted at one moment; chats go by number and by public name, as addresses may have either. */
final class LostPlaces {
    private final Map<Address, Closure> lost;
    private final Map<String, String> numbers = new HashMap<>();

    private LostPlaces(Map<Address, Closure> lost) {
        this.lost = lost;
    }

    static LostPlaces of(Handle handle) {
        var lost = new LostPlaces(all(handle));
        if (!lost.lost.isEmpty()) {
            handle.createQuery("SELECT id, username FROM chat WHERE username IS NOT NULL")
                    .map((row, context) -> lost.numbers.put(
                            "@" + row.getString("username").toLowerCase(Locale.ROOT), row.getString("id")))
                    .list();
        }
        return lost;
    }

    static Map<Address, Closure> all(Handle handle) {
        Map<Address, Closure> all = new HashMap<>();
        handle.createQuery("SELECT chat, thread, closure FROM loss WHERE closure IS NOT NULL")
                .map((row, context) -> all.put(Addresses.of(row), Closure.valueOf(row.getString("closure"))))
                .list();
        return all;
    }

    boolean include(Address address) {
        String name = address.chat().toLowerCase(Locale.ROOT);
        return isLost(name, address) || isLost(numbers.getOrDefault(name, name), address);
    }

    private boolean isLost(String chat, Address address) {
        Closure whole = lost.get(new Address(chat, null));
        return (whole != null && (!whole.isOfTopic() || address.thread() == null))
                || lost.containsKey(new Address(chat, address.thread()));
    }
}

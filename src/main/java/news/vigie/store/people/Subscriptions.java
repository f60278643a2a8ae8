package news.vigie.store.people;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.vigie.digest.Address;
import news.vigie.store.sql.Addresses;
import news.vigie.store.sql.Transactions;
import org.jdbi.v3.core.Handle;

/** Which address gets which digest. */
final class Subscriptions {
    private static final String ADD = """
            INSERT INTO subscription (chat, thread, digest, since)
            SELECT :chat, CAST(:thread AS INTEGER), :digest, CAST(:now AS BIGINT)
            WHERE NOT EXISTS (
                SELECT 1 FROM subscription WHERE chat = :chat AND thread = :thread AND digest = :digest)
            """;

    private static final String REMOVE = """
            DELETE FROM subscription WHERE chat = :chat AND thread = :thread AND digest = :digest
            """;

    private static final String OF = """
            SELECT digest FROM subscription WHERE chat = :chat AND thread = :thread ORDER BY digest
            """;

    private static final String SUBSCRIBERS = """
            SELECT chat, thread FROM subscription WHERE digest = :digest ORDER BY since, chat, thread
            """;

    private final Transactions transactions;

    Subscriptions(Transactions transactions) {
        this.transactions = transactions;
    }

    boolean add(Address address, String digest, Instant now) {
        return transactions.write(handle -> handle.createUpdate(ADD)
                        .bind("chat", address.chat())
                        .bind("thread", Addresses.thread(address))
                        .bind("digest", digest)
                        .bind("now", now)
                        .execute()
                == 1);
    }

    boolean remove(Address address, String digest) {
        return transactions.write(handle -> handle.createUpdate(REMOVE)
                        .bind("chat", address.chat())
                        .bind("thread", Addresses.thread(address))
                        .bind("digest", digest)
                        .execute()
                == 1);
    }

    List<String> of(Address address) {
        return transactions.read(handle -> handle.createQuery(OF)
                .bind("chat", address.chat())
                .bind("thread", Addresses.thread(address))
                .mapTo(String.class)
                .list());
    }

    List<Address> subscribers(String digest) {
        return transactions.read(handle -> {
            Set<String> suspended = suspended(handle);
            return handle
                    .createQuery(SUBSCRIBERS)
                    .bind("digest", digest)
                    .map((row, context) -> Addresses.of(row))
                    .stream()
                    .filter(address -> !suspended.contains(address.chat().toLowerCase(Locale.ROOT)))
                    .toList();
        });
    }

    /** By number and by public name, as addresses may have either. */
    private static Set<String> suspended(Handle handle) {
        Set<String> suspended = new HashSet<>();
        handle.createQuery("SELECT * FROM chat WHERE problem IS NOT NULL")
                .map((row, context) -> ChatRow.chat(row))
                .forEach(chat -> {
                    suspended.add(Long.toString(chat.id()));
                    if (chat.username() != null) {
                        suspended.add("@" + chat.username().toLowerCase(Locale.ROOT));
                    }
                });
        return suspended;
    }
}

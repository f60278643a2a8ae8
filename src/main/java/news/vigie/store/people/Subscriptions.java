package news.vigie.store.people;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import news.vigie.digest.Address;
import news.vigie.store.sql.Addresses;
import news.vigie.store.sql.Transactions;

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
            SELECT chat, thread, since FROM subscription WHERE digest = :digest ORDER BY since, chat, thread
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

    Set<String> everyOf(long chat) {
        return transactions.read(handle -> handle.createQuery("SELECT digest FROM subscription WHERE chat = :chat")
                .bind("chat", Long.toString(chat))
                .mapTo(String.class)
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    Map<Address, Instant> since(String digest) {
        return transactions.read(handle -> handle.createQuery(SUBSCRIBERS)
                .bind("digest", digest)
                .map((row, context) -> Map.entry(Addresses.of(row), Instant.ofEpochMilli(row.getLong("since"))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    List<Address> subscribers(String digest) {
        return transactions.read(handle -> {
            LostPlaces lost = LostPlaces.of(handle);
            return handle
                    .createQuery(SUBSCRIBERS)
                    .bind("digest", digest)
                    .map((row, context) -> Addresses.of(row))
                    .stream()
                    .filter(address -> !lost.include(address))
                    .toList();
        });
    }
}

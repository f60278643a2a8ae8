package news.vigie.store.people;

import java.time.Instant;
import java.util.List;
import news.vigie.digest.Address;
import news.vigie.digest.Tastes;
import news.vigie.store.sql.Addresses;
import news.vigie.store.sql.Transactions;
import org.jdbi.v3.core.Handle;

/** What each address follows and mutes. */
final class TasteTable {
    private static final String REMOVE = """
            DELETE FROM taste WHERE chat = :chat AND thread = :thread AND LOWER(entry) = LOWER(:entry)
            """;
    private static final String ADD = """
            INSERT INTO taste (chat, thread, entry, followed, since) VALUES (:chat, :thread, :entry, :followed, :now)
            """;
    private static final String OF = """
            SELECT entry FROM taste WHERE chat = :chat AND thread = :thread AND followed = :followed
            ORDER BY since, entry
            """;

    private final Transactions transactions;

    TasteTable(Transactions transactions) {
        this.transactions = transactions;
    }

    Tastes of(Address address) {
        return transactions.read(handle -> new Tastes(of(handle, address, true), of(handle, address, false)));
    }

    void put(Address address, String entry, boolean followed, Instant now) {
        transactions.change(handle -> {
            remove(handle, address, entry);
            handle.createUpdate(ADD)
                    .bind("chat", address.chat())
                    .bind("thread", Addresses.thread(address))
                    .bind("entry", entry)
                    .bind("followed", followed)
                    .bind("now", now)
                    .execute();
        });
    }

    boolean remove(Address address, String entry) {
        return transactions.write(handle -> remove(handle, address, entry) > 0);
    }

    private static int remove(Handle handle, Address address, String entry) {
        return handle.createUpdate(REMOVE)
                .bind("chat", address.chat())
                .bind("thread", Addresses.thread(address))
                .bind("entry", entry)
                .execute();
    }

    private static List<String> of(Handle handle, Address address, boolean followed) {
        return handle.createQuery(OF)
                .bind("chat", address.chat())
                .bind("thread", Addresses.thread(address))
                .bind("followed", followed)
                .mapTo(String.class)
                .list();
    }
}

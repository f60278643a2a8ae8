package news.vigie.store.people;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import news.vigie.digest.Address;
import news.vigie.digest.Tastes;
import news.vigie.digest.words.Folding;
import news.vigie.store.sql.Addresses;
import news.vigie.store.sql.Transactions;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** What each address follows and mutes, with what its votes say. */
final class TasteTable {
    private static final String REMOVE = """
            DELETE FROM taste WHERE chat = :chat AND thread = :thread AND entry = :entry
            """;
    private static final String ADD = """
            INSERT INTO taste (chat, thread, entry, followed, since) VALUES (:chat, :thread, :entry, :followed, :now)
            """;
    private static final String OF = """
            SELECT chat, thread, entry, followed FROM taste WHERE chat = :chat AND thread = :thread ORDER BY since, entry
            """;
    private static final String ALL = """
            SELECT chat, thread, entry, followed FROM taste ORDER BY since, entry
            """;

    private final Transactions transactions;

    TasteTable(Transactions transactions) {
        this.transactions = transactions;
    }

    Tastes of(Address address) {
        return transactions.read(handle -> {
            Query query = handle.createQuery(OF).bind("chat", address.chat()).bind("thread", Addresses.thread(address));
            return voted(byAddress(query).getOrDefault(address, Tastes.NONE), Approvals.of(handle, address));
        });
    }

    Map<Address, Tastes> all() {
        return transactions.read(handle -> {
            Map<Address, Tastes> tastes = byAddress(handle.createQuery(ALL));
            Approvals.all(handle)
                    .forEach((address, approved) -> tastes.merge(
                            address, voted(Tastes.NONE, approved), (chosen, none) -> voted(chosen, approved)));
            return tastes;
        });
    }

    private static Tastes voted(Tastes chosen, Map<String, Double> approved) {
        return new Tastes(chosen.followed(), chosen.muted(), approved);
    }

    private static Map<Address, Tastes> byAddress(Query query) {
        Map<Address, List<Entry>> entries = new LinkedHashMap<>();
        query.map((row, context) -> entries.computeIfAbsent(Addresses.of(row), address -> new ArrayList<>())
                        .add(new Entry(row.getString("entry"), row.getBoolean("followed"))))
                .list();
        Map<Address, Tastes> tastes = new LinkedHashMap<>();
        entries.forEach((address, some) -> tastes.put(address, new Tastes(those(some, true), those(some, false))));
        return tastes;
    }

    private record Entry(String text, boolean followed) {}

    private static List<String> those(List<Entry> entries, boolean followed) {
        return entries.stream()
                .filter(entry -> entry.followed == followed)
                .map(Entry::text)
                .toList();
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

    /** Whatever its accents and capitals. */
    private static int remove(Handle handle, Address address, String entry) {
        String folded = Folding.fold(entry);
        return handle
                .createQuery("SELECT entry FROM taste WHERE chat = :chat AND thread = :thread")
                .bind("chat", address.chat())
                .bind("thread", Addresses.thread(address))
                .mapTo(String.class)
                .list()
                .stream()
                .filter(one -> Folding.fold(one).equals(folded))
                .mapToInt(one -> handle.createUpdate(REMOVE)
                        .bind("chat", address.chat())
                        .bind("thread", Addresses.thread(address))
                        .bind("entry", one)
                        .execute())
                .sum();
    }
}

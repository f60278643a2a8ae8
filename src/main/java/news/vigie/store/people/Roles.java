package news.vigie.store.people;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import news.vigie.chat.Role;
import news.vigie.store.sql.Transactions;
import org.jdbi.v3.core.Handle;

/** Who may do what. */
final class Roles {
    private final Transactions transactions;

    Roles(Transactions transactions) {
        this.transactions = transactions;
    }

    Role of(long person) {
        return transactions.read(handle -> handle.createQuery("SELECT role FROM person WHERE id = :id")
                .bind("id", person)
                .mapTo(String.class)
                .findOne()
                .map(Role::valueOf)
                .orElse(Role.READER));
    }

    void appoint(long person, Role role, Instant now) {
        transactions.change(handle -> appoint(handle, person, role, now));
    }

    static boolean isOwner(Handle handle, long person) {
        return handle.createQuery("SELECT role FROM person WHERE id = :id")
                .bind("id", person)
                .mapTo(String.class)
                .findOne()
                .filter(Role.OWNER.name()::equals)
                .isPresent();
    }

    static void appoint(Handle handle, long person, Role role, Instant now) {
        int known = handle.execute("UPDATE person SET role = ?, since = ? WHERE id = ?", role.name(), now, person);
        if (known == 0) {
            handle.execute("INSERT INTO person (id, role, since) VALUES (?, ?, ?)", person, role.name(), now);
        }
    }

    Map<Long, Role> staff() {
        return transactions.read(handle -> handle.createQuery("SELECT id, role FROM person WHERE role <> :reader")
                .bind("reader", Role.READER.name())
                .map((row, context) -> Map.entry(row.getLong("id"), Role.valueOf(row.getString("role"))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    Set<Long> owners() {
        return transactions.read(handle -> handle.createQuery("SELECT id FROM person WHERE role = :owner")
                .bind("owner", Role.OWNER.name())
                .mapTo(Long.class)
                .collect(Collectors.toSet()));
    }
}

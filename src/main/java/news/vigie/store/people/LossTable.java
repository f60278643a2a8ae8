package news.vigie.store.people;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import news.vigie.chat.Closure;
import news.vigie.chat.Loss;
import news.vigie.digest.Address;
import news.vigie.store.sql.Addresses;
import news.vigie.store.sql.Transactions;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The table loss. What was not told of and is back was never lost to those who should know. */
final class LossTable {
    private static final String NUMBER = """
            SELECT id FROM chat WHERE LOWER(username) = :name
            """;
    private static final String NAME = """
            SELECT username FROM chat WHERE CAST(id AS VARCHAR(100)) = :chat AND username IS NOT NULL
            """;
    /** What a group was before it became a supergroup is no place any more, whatever is still told of it. */
    private static final String MOVED = """
            SELECT COUNT(*) FROM moved_chat WHERE CAST(old_id AS VARCHAR(100)) = :chat
            """;

    private static final String LOSE = """
            UPDATE loss SET since = CASE WHEN closure IS NULL THEN :now ELSE since END, closure = :closure
            WHERE chat = :chat AND thread = :thread
            """;
    private static final String FIRST = """
            INSERT INTO loss (chat, thread, closure, since, told) VALUES (:chat, :thread, :closure, :now, :told)
            """;
    private static final String BEFORE_IT_WAS_TOLD = """
            DELETE FROM loss WHERE chat = :chat AND thread = :thread AND NOT told
            """;
    private static final String BACK = """
            UPDATE loss SET closure = NULL WHERE chat = :chat AND thread = :thread
            """;
    private static final String IS_LOST = """
            SELECT COUNT(*) FROM loss WHERE chat = :chat AND thread = :thread AND closure IS NOT NULL
            """;
    private static final String UNTOLD = """
            SELECT chat, thread, closure FROM loss
            WHERE (closure IS NOT NULL AND NOT told) OR (closure IS NULL AND told) ORDER BY since, chat, thread
            """;
    private static final String TOLD = """
            UPDATE loss SET told = TRUE WHERE chat = :chat AND thread = :thread
            """;
    private static final String TOLD_OF_RETURN = """
            DELETE FROM loss WHERE chat = :chat AND thread = :thread AND closure IS NULL
            """;

    private final Transactions transactions;

    LossTable(Transactions transactions) {
        this.transactions = transactions;
    }

    void lose(Address place, Closure closure, Instant now) {
        transactions.change(handle -> {
            Address known = known(handle, place);
            if (!hasMoved(handle, known) && update(handle, LOSE, known, closure, now) == 0) {
                first(handle, known, closure, false, now);
            }
        });
    }

    private static boolean hasMoved(Handle handle, Address place) {
        return handle.createQuery(MOVED)
                        .bind("chat", place.chat())
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    /** A chat whose number is known may have been lost by its name before. */
    void find(Address place) {
        transactions.change(handle -> {
            find(handle, known(handle, place));
            handle.createQuery(NAME)
                    .bind("chat", place.chat())
                    .mapTo(String.class)
                    .findOne()
                    .ifPresent(name -> find(handle, new Address("@" + name.toLowerCase(Locale.ROOT), place.thread())));
        });
    }

    private static void find(Handle handle, Address place) {
        execute(handle, BEFORE_IT_WAS_TOLD, place);
        execute(handle, BACK, place);
    }

    boolean include(Address place) {
        return transactions.read(handle -> handle.createQuery(IS_LOST)
                        .bind("chat", place.chat())
                        .bind("thread", Addresses.thread(place))
                        .mapTo(Integer.class)
                        .one())
                > 0;
    }

    Map<Address, Closure> all() {
        return transactions.read(LostPlaces::all);
    }

    List<Loss> untold() {
        return transactions.read(handle -> handle.createQuery(UNTOLD)
                .map((row, context) -> new Loss(Addresses.of(row), closure(row.getString("closure"))))
                .list());
    }

    /** What came back while it was told of is to be told of as well. */
    void told(Loss loss, Instant now) {
        transactions.change(handle -> {
            if (loss.closure() == null) {
                execute(handle, TOLD_OF_RETURN, loss.place());
            } else if (execute(handle, TOLD, loss.place()) == 0) {
                first(handle, loss.place(), null, true, now);
            }
        });
    }

    private static @Nullable Closure closure(@Nullable String name) {
        return name == null ? null : Closure.valueOf(name);
    }

    private static Address known(Handle handle, Address place) {
        if (!place.chat().startsWith("@")) {
            return place;
        }
        String name = place.chat().toLowerCase(Locale.ROOT);
        return new Address(
                handle.createQuery(NUMBER)
                        .bind("name", name.substring(1))
                        .mapTo(String.class)
                        .findFirst()
                        .orElse(name),
                place.thread());
    }

    private static void first(Handle handle, Address place, @Nullable Closure closure, boolean told, Instant now) {
        handle.createUpdate(FIRST)
                .bind("chat", place.chat())
                .bind("thread", Addresses.thread(place))
                .bind("closure", closure == null ? null : closure.name())
                .bind("told", told)
                .bind("now", now)
                .execute();
    }

    private static int update(Handle handle, String sql, Address place, Closure closure, Instant now) {
        return handle.createUpdate(sql)
                .bind("chat", place.chat())
                .bind("thread", Addresses.thread(place))
                .bind("closure", closure.name())
                .bind("now", now)
                .execute();
    }

    private static int execute(Handle handle, String sql, Address place) {
        return handle.createUpdate(sql)
                .bind("chat", place.chat())
                .bind("thread", Addresses.thread(place))
                .execute();
    }
}

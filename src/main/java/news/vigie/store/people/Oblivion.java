package news.vigie.store.people;

import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * Everything of a chat goes, and of the person whose private chat it is; the
 * editions that others got stay, and so does the last owner.
 */
final class Oblivion {
    private static final List<String> BY_NAME = 
            List.of("subscription", "awaited", "taste", "chat_settings", "delivery", "post", "loss");

    /** Without an owner nobody could make another. */
    private static final String ROLE = """
            DELETE FROM person WHERE id = ?
                AND (role <> 'OWNER' OR (SELECT COUNT(*) FROM person WHERE role = 'OWNER') > 1)
            """;

    private Oblivion() {}

    static void over(Handle handle, long chat) {
        for (String table : BY_NAME) {
            handle.execute("DELETE FROM " + table + " WHERE chat = ?", Long.toString(chat));
        }
        handle.execute("DELETE FROM conversation WHERE chat = ? OR person = ?", chat, chat);
        handle.execute(ROLE, chat);
        handle.execute("UPDATE chat SET adder = NULL WHERE adder = ?", chat);
        handle.execute("DELETE FROM moved_chat WHERE new_id = ?", chat);
        handle.execute("DELETE FROM chat WHERE id = ?", chat);
    }
}

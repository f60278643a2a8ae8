package news.vigie.store.people;

import java.util.List;
import org.jdbi.v3.core.Handle;

/** Everything of a chat goes, and of the person whose private chat it is; a role and the editions that others got stay. */
final class Oblivion {
    private static final List<String> BY_NAME = List.of("subscription", "taste", "chat_settings", "delivery", "post");

    private Oblivion() {}

    static void over(Handle handle, long chat) {
        for (String table : BY_NAME) {
            handle.execute("DELETE FROM " + table + " WHERE chat = ?", Long.toString(chat));
        }
        handle.execute("DELETE FROM conversation WHERE chat = ? OR person = ?", chat, chat);
        handle.execute("UPDATE chat SET adder = NULL WHERE adder = ?", chat);
        handle.execute("DELETE FROM chat WHERE id = ?", chat);
    }
}

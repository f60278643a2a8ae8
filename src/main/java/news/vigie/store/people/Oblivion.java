package news.vigie.store.people;

import java.util.List;
import java.util.stream.Stream;
import news.vigie.store.issue.KeptTargets;
import org.jdbi.v3.core.Handle;

/**
 * Everything of a chat goes, and of the person whose private chat it is; the
 * editions that others got stay, and so does the last owner.
 */
final class Oblivion {
    private static final List<String> BY_NAME =
            List.of("subscription", "awaited", "taste", "chat_settings", "delivery", "post", "loss");

    /** An audience is named by one of those that it is made of; what others got of it stays under no name. */
    private static final List<String> AUDIENCES = List.of(
            "DELETE FROM slot_progress WHERE audience = :chat OR audience LIKE :topics",
            """
            DELETE FROM edition WHERE (audience = :chat OR audience LIKE :topics)
                AND NOT EXISTS (SELECT 1 FROM post p WHERE p.edition_id = edition.id)
            """,
            "UPDATE edition SET audience = CONCAT('forgotten ', id) WHERE audience = :chat OR audience LIKE :topics");

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
        AUDIENCES.forEach(statement -> handle.createUpdate(statement)
                .bind("chat", Long.toString(chat))
                .bind("topics", chat + "/%")
                .execute());
        KeptTargets.drop(handle, names(handle, chat));
        handle.execute("DELETE FROM conversation WHERE chat = ? OR person = ?", chat, chat);
        handle.execute(ROLE, chat);
        handle.execute("UPDATE chat SET adder = NULL WHERE adder = ?", chat);
        handle.execute("DELETE FROM moved_chat WHERE new_id = ?", chat);
        handle.execute("DELETE FROM chat WHERE id = ?", chat);
    }

    private static List<String> names(Handle handle, long chat) {
        return Stream.concat(
                        Stream.of(Long.toString(chat)),
                        handle
                                .createQuery("SELECT username FROM chat WHERE id = :id AND username IS NOT NULL")
                                .bind("id", chat)
                                .mapTo(String.class)
                                .list()
                                .stream()
                                .map(name -> "@" + name))
                .toList();
    }
}

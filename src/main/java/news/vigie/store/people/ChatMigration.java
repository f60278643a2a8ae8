package news.vigie.store.people;

import news.vigie.store.issue.KeptTargets;
import org.jdbi.v3.core.Handle;

/**
 * A chat with a new number: every table that knows chats is brought along. What the new number has already is not
 * brought twice.
 */
final class ChatMigration {
    private final Handle handle;
    private final long from;
    private final long to;

    ChatMigration(Handle handle, long from, long to) {
        this.handle = handle;
        this.from = from;
        this.to = to;
    }

    void run() {
        forgetMessages();
        moveChat();
        handle.execute("DELETE FROM conversation WHERE chat = ?", from);
        move("subscription", """
                UPDATE subscription s SET chat = :to WHERE chat = :from AND NOT EXISTS (
                    SELECT 1 FROM subscription o WHERE o.chat = :to AND o.thread = s.thread AND o.digest = s.digest)
                """);
        move("awaited", """
                UPDATE awaited w SET chat = :to WHERE chat = :from AND NOT EXISTS (
                    SELECT 1 FROM awaited o WHERE o.chat = :to AND o.thread = w.thread AND o.digest = w.digest)
                """);
        move("delivery", """
                UPDATE delivery d SET chat = :to WHERE chat = :from AND NOT EXISTS (
                    SELECT 1 FROM delivery o WHERE o.chat = :to AND o.story_id = d.story_id)
                """);
        move("post", """
                UPDATE post p SET chat = :to WHERE chat = :from AND NOT EXISTS (
                    SELECT 1 FROM post o WHERE o.chat = :to AND (o.edition_id = p.edition_id OR o.asked = p.asked)
                        AND o.thread = p.thread AND o.part = p.part)
                """);
        move("taste", """
                UPDATE taste t SET chat = :to WHERE chat = :from AND NOT EXISTS (
                    SELECT 1 FROM taste o WHERE o.chat = :to AND o.thread = t.thread AND o.entry = t.entry)
                """);
        move("chat_settings", """
                UPDATE chat_settings s SET chat = :to WHERE chat = :from AND NOT EXISTS (
                    SELECT 1 FROM chat_settings o WHERE o.chat = :to AND o.thread = s.thread)
                """);
        moveAudience("edition", "o.slot = a.slot AND");
        moveAudience("slot_progress", "");
        remember();
    }

    /** The new number is open as far as is known. A file may name the group by the old one for ever. */
    private void remember() {
        execute("DELETE FROM loss WHERE chat = :from");
        if (from == to) {
            return;
        }
        handle.execute("UPDATE moved_chat SET new_id = ? WHERE new_id = ?", to, from);
        handle.execute("DELETE FROM moved_chat WHERE old_id = ? OR old_id = ?", from, to);
        handle.execute("INSERT INTO moved_chat (old_id, new_id) VALUES (?, ?)", from, to);
        KeptTargets.move(handle, Long.toString(from), Long.toString(to));
    }

    /** The messages of the new chat are counted anew: an old number would be another message. */
    private void forgetMessages() {
        execute(
                "UPDATE post SET message_id = NULL, reply_to = NULL, after_message = NULL, sought_after = NULL, sought_before = NULL"
                        + " WHERE chat = :from AND :from <> :to");
    }

    private void moveChat() {
        boolean met = handle.createQuery("SELECT id FROM chat WHERE id = :to")
                .bind("to", to)
                .mapTo(Long.class)
                .findOne()
                .isPresent();
        if (met) {
            handle.execute("""
                    UPDATE chat SET adder = COALESCE(adder, (SELECT adder FROM chat WHERE id = ?)),
                        language = COALESCE((SELECT language FROM chat WHERE id = ?), language)
                    WHERE id = ?
                    """, from, from, to);
            handle.execute("DELETE FROM chat WHERE id = ?", from);
        } else {
            handle.execute("UPDATE chat SET id = ?, type = 'SUPERGROUP' WHERE id = ?", to, from);
        }
    }

    private void move(String table, String update) {
        execute(update);
        execute("DELETE FROM " + table + " WHERE chat = :from AND chat <> :to");
    }

    /** An audience is the chat, or the chat with its thread: "-100123/7". */
    private void moveAudience(String table, String same) {
        execute("""
                UPDATE %s a SET audience = CONCAT(:to, SUBSTRING(audience, CHAR_LENGTH(:from) + 1))
                WHERE (audience = :from OR audience LIKE CONCAT(:from, '/%%')) AND NOT EXISTS (
                    SELECT 1 FROM %s o WHERE o.digest = a.digest AND %s
                        o.audience = CONCAT(:to, SUBSTRING(a.audience, CHAR_LENGTH(:from) + 1)))
                """.formatted(table, table, same));
    }

    private void execute(String sql) {
        handle.createUpdate(sql)
                .bind("from", Long.toString(from))
                .bind("to", Long.toString(to))
                .execute();
    }
}

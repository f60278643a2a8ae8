package news.vigie.store.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import news.vigie.chat.Chat;
import news.vigie.chat.ChatType;
import news.vigie.chat.Closure;
import news.vigie.language.Language;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The rows of the table chat. */
final class ChatRow {
    private static final String ALL = """
            SELECT c.*, l.closure FROM chat c
            LEFT JOIN loss l ON l.chat = CAST(c.id AS VARCHAR(100)) AND l.thread = 0
            """;

    private static final String MEET_AGAIN = """
            UPDATE chat SET type = :type, title = :title, username = :username,
                language = COALESCE(language, :language)
            WHERE id = :id
            """;

    private static final String MEET = """
            INSERT INTO chat (id, type, title, username, language, met)
            VALUES (:id, :type, :title, :username, :language, :now)
            """;

    private ChatRow() {}

    static Optional<Chat> find(Handle handle, long id) {
        return handle.createQuery(ALL + "WHERE c.id = :id")
                .bind("id", id)
                .map((row, context) -> chat(row))
                .findOne();
    }

    static List<Chat> all(Handle handle) {
        return handle.createQuery(ALL + "ORDER BY c.met, c.id")
                .map((row, context) -> chat(row))
                .list();
    }

    static List<Chat> addedBy(Handle handle, long person) {
        return handle.createQuery(ALL + "WHERE c.adder = :person ORDER BY c.met, c.id")
                .bind("person", person)
                .map((row, context) -> chat(row))
                .list();
    }

    private static Chat chat(ResultSet row) throws SQLException {
        long id = row.getLong("id");
        String title = row.getString("title");
        String closure = row.getString("closure");
        return new Chat(
                id,
                ChatType.valueOf(row.getString("type")),
                title,
                row.getString("username"),
                language(row.getString("language")),
                closure == null ? null : Closure.valueOf(closure).problem(title == null ? Long.toString(id) : title));
    }

    /** Whether meeting it would write what is there: that is so at nearly every update. */
    static boolean isUpToDate(Chat known, Chat met) {
        return known.type() == met.type()
                && Objects.equals(known.title(), met.title())
                && Objects.equals(known.username(), met.username())
                && (known.language() != null || met.language() == null);
    }

    static void meet(Handle handle, Chat chat, Instant now) {
        if (execute(handle, MEET_AGAIN, chat, now) == 0) {
            execute(handle, MEET, chat, now);
        }
    }

    private static int execute(Handle handle, String sql, Chat chat, Instant now) {
        return handle.createUpdate(sql)
                .bind("id", chat.id())
                .bind("type", chat.type().name())
                .bind("title", chat.title())
                .bind("username", chat.username())
                .bind(
                        "language",
                        chat.language() == null ? null : chat.language().code())
                .bind("now", now)
                .execute();
    }

    private static @Nullable Language language(@Nullable String code) {
        return code == null ? null : new Language(code);
    }
}

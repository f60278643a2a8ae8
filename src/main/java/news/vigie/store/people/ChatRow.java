package news.vigie.store.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import news.vigie.chat.Chat;
import news.vigie.chat.ChatType;
import news.vigie.language.Language;
import news.vigie.store.sql.Notices;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The rows of the table chat. */
final class ChatRow {
    private static final String MEET_AGAIN = """
            UPDATE chat SET type = :type, title = :title, username = :username,
                language = COALESCE(language, :language)
            WHERE id = :id
            """;

    private static final String MEET = """
            INSERT INTO chat (id, type, title, username, language, problem, met)
            VALUES (:id, :type, :title, :username, :language, :problem, :now)
            """;

    private ChatRow() {}

    static Optional<Chat> find(Handle handle, long id) {
        return handle.createQuery("SELECT * FROM chat WHERE id = :id")
                .bind("id", id)
                .map((row, context) -> chat(row))
                .findOne();
    }

    static Chat chat(ResultSet row) throws SQLException {
        return new Chat(
                row.getLong("id"),
                ChatType.valueOf(row.getString("type")),
                row.getString("title"),
                row.getString("username"),
                language(row.getString("language")),
                Notices.of(row, "problem"));
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
                .bind("problem", Notices.column(chat.problem()))
                .bind("now", now)
                .execute();
    }

    private static @Nullable Language language(@Nullable String code) {
        return code == null ? null : new Language(code);
    }
}

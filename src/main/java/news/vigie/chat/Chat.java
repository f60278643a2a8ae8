package news.vigie.chat;

import news.vigie.language.Language;
import news.vigie.notice.Notice;
import org.jspecify.annotations.Nullable;

/**
 * A chat that the bot knows.
 *
 * @param language as set by the chat or told by its person; null: not known
 * @param problem null, or why nothing can be posted there at present
 */
public record Chat(
        long id,
        ChatType type,
        @Nullable String title,
        @Nullable String username,
        @Nullable Language language,
        @Nullable Notice problem) {}

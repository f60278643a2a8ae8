package news.vigie.telegram.talk;

import news.vigie.telegram.caller.Audience;
import news.vigie.telegram.caller.Call;

/**
 * Something that people can ask of the bot. Its texts are {@code command.NAME} (for the menu and /help) and its own.
 */
public interface BotCommand {
    /** Without the slash: small letters, digits, underscores. */
    String name();

    Audience audience();

    /** Whether /help and the menu name it: not where it can lead to nothing any more. */
    default boolean isOffered() {
        return true;
    }

    Reply answer(Call call);
}

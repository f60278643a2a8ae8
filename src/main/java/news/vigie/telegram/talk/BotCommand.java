package news.vigie.telegram.talk;

/**
 * Something that people can ask of the bot. Its texts are {@code command.NAME} (for the menu and /help) and its own.
 */
public interface BotCommand {
    /** Without the slash: small letters, digits, underscores. */
    String name();

    Audience audience();

    Reply answer(Call call);
}

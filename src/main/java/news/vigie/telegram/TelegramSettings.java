package news.vigie.telegram;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How Telegram is reached; see {@code telegram:} in the configuration.
 *
 * @param token null: there is no bot, posts go to the web preview
 * @param open people whom no owner knows may talk to the bot
 * @param webhook null: Telegram is polled
 */
public record TelegramSettings(
        @Nullable Token token,
        URI apiUrl,
        List<Long> owners,
        boolean open,
        @Nullable Webhook webhook) {
    /** A bot that polls. */
    public TelegramSettings(@Nullable Token token, URI apiUrl, List<Long> owners, boolean open) {
        this(token, apiUrl, owners, open, null);
    }

    public TelegramSettings {
        owners = List.copyOf(owners);
    }
}

package news.vigie.telegram;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How Telegram is reached; see {@code telegram:} in the configuration.
 *
 * @param token null: there is no bot, posts go to the web preview
 * @param open people whom no owner knows may talk to the bot
 */
public record TelegramSettings(@Nullable Token token, URI apiUrl, List<Long> owners, boolean open) {
    public TelegramSettings {
        owners = List.copyOf(owners);
    }
}

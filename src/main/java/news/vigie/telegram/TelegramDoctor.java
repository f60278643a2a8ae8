package news.vigie.telegram;

import java.util.regex.Pattern;
import news.vigie.digest.Address;
import news.vigie.telegram.api.BotClient;
import news.vigie.telegram.api.BotIdentity;
import news.vigie.telegram.api.Reach;

/** Finds out, before anything starts, whether there is a bot behind the settings. */
public final class TelegramDoctor {
    private static final Pattern TOKEN = Pattern.compile("\\d+:[\\w-]+");

    private final TelegramSettings settings;

    public TelegramDoctor(TelegramSettings settings) {
        this.settings = settings;
    }

    /** Asks the server once. Throws {@link IllegalStateException} without a token: that is no illness. */
    public BotIdentity check() {
        String token = token();
        if (!TOKEN.matcher(token).matches()) {
            return new BotIdentity.Malformed();
        }
        try (var client = new BotClient(settings.apiUrl(), token)) {
            return BotIdentity.of(client);
        }
    }

    /** Whether the bot can post there. Ask only once {@link #check} said who it is. */
    public Reach reach(Address address) {
        String token = token();
        long bot = Long.parseLong(token.substring(0, token.indexOf(':')));
        try (var client = new BotClient(settings.apiUrl(), token)) {
            return Reach.of(client, bot, address);
        }
    }

    private String token() {
        if (settings.token() == null) {
            throw new IllegalStateException("There is no token to check.");
        }
        return settings.token().value();
    }
}

package news.vigie.telegram;

import java.util.List;
import java.util.regex.Pattern;
import news.vigie.digest.Address;
import news.vigie.telegram.api.BotClient;
import news.vigie.telegram.api.BotIdentity;

/** Finds out, before anything starts, whether there is a bot behind the settings. */
public final class TelegramDoctor {
    private static final Pattern TOKEN = Pattern.compile("\\d+:[\\w-]+");

    private final TelegramSettings settings;

    public TelegramDoctor(TelegramSettings settings) {
        this.settings = settings;
    }

    /** Asks the server once. Throws {@link IllegalStateException} without a token: that is no illness. */
    public BotIdentity check() {
        Token token = settings.token();
        if (token == null) {
            throw new IllegalStateException("There is no token to check.");
        }
        if (!TOKEN.matcher(token.value()).matches()) {
            return new BotIdentity.Malformed();
        }
        try (var client = new BotClient(settings.apiUrl(), token.value())) {
            return BotIdentity.of(client);
        }
    }

    /** Asks the server for each of these whether the bot may post there. Throws without a token, as {@link #check()}. */
    public List<PostingRight> chats(List<Address> addresses) {
        Token token = settings.token();
        if (token == null) {
            throw new IllegalStateException("There is no token to check.");
        }
        try (var client = new BotClient(settings.apiUrl(), token.value())) {
            return new ChatCheck(client).of(addresses);
        }
    }
}

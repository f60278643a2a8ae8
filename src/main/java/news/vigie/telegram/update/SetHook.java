package news.vigie.telegram.update;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.util.List;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethodBoolean;

/** The call setWebhook, as JSON: the library's own would upload a certificate, which a proxy has. */
@SuppressWarnings("UnusedVariable") // its fields are read by Jackson
final class SetHook extends BotApiMethodBoolean {
    @JsonProperty("url")
    private final String url;

    @JsonProperty("secret_token")
    private final String secret;

    @JsonProperty("allowed_updates")
    private final List<String> kinds = RawGetUpdates.KINDS;

    SetHook(URI url, String secret) {
        this.url = url.toString();
        this.secret = secret;
    }

    @Override
    public String getMethod() {
        return "setWebhook";
    }
}

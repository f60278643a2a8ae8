package news.vigie.llm;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * The optional model service; see {@code editor:} in the configuration. Without a url there is none.
 *
 * @param url the base of an OpenAI-compatible API, such as http://127.0.0.1:11434/v1
 * @param dailyTokens how many tokens a day (UTC) may cost; 0: no limit
 */
public record EditorSettings(
        @Nullable URI url, @Nullable String model, @Nullable String key, long dailyTokens) {
    public static final EditorSettings NONE = new EditorSettings(null, null, null, 0);

    /** The host and, where it is written, the port: what may be shown of the url, which itself may hold a secret. */
    public String place() {
        if (url == null) {
            return "";
        }
        return url.getPort() < 0 ? url.getHost() : url.getHost() + ":" + url.getPort();
    }

    /** The key is left out. */
    @Override
    public String toString() {
        return "EditorSettings[place=%s, model=%s, dailyTokens=%d]".formatted(place(), model, dailyTokens);
    }
}

package news.vigie.telegram;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * How Telegram brings updates instead of being asked for them.
 *
 * @param url where Telegram, or the proxy before us, finds us
 * @param port where we listen; null: where the web page is
 * @param secret Telegram sends it along, so that nobody else can; see {@link #SECRET}
 */
public record Webhook(URI url, @Nullable Integer port, String secret) {
    /** What Telegram takes as a secret. */
    public static final String SECRET = "[A-Za-z0-9_-]{1,256}";

    public String path() {
        String path = url.getPath();
        return path == null || path.isEmpty() ? "/" : path;
    }

    /** The secret is left out. */
    @Override
    public String toString() {
        return "Webhook[url=%s, port=%s]".formatted(url, port);
    }
}

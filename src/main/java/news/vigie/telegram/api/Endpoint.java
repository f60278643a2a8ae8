package news.vigie.telegram.api;

import java.net.URI;
import okhttp3.HttpUrl;
import org.telegram.telegrambots.meta.TelegramUrl;

/**
 * Where the Bot API is, from the setting {@code telegram.api-url}; scheme, host and port of it count, a path cannot be.
 */
public final class Endpoint {
    private Endpoint() {}

    public static TelegramUrl of(URI apiUrl) {
        return TelegramUrl.builder()
                .schema(apiUrl.getScheme())
                .host(apiUrl.getHost())
                .port(port(apiUrl))
                .build();
    }

    /** Of a file that getFile named. The library has the address of the public server built in. */
    static HttpUrl file(URI apiUrl, String token, String path) {
        return new HttpUrl.Builder()
                .scheme(apiUrl.getScheme())
                .host(apiUrl.getHost())
                .port(port(apiUrl))
                .addPathSegment("file")
                .addPathSegment("bot" + token)
                .addPathSegments(path)
                .build();
    }

    private static int port(URI apiUrl) {
        if (apiUrl.getPort() > 0) {
            return apiUrl.getPort();
        }
        return "http".equals(apiUrl.getScheme()) ? 80 : 443;
    }
}

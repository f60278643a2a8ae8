package news.vigie.web;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Where the web page is served; see {@code web:} in the configuration. */
public record WebSettings(
        int port,
        String bind,
        @Nullable String password,
        @Nullable URI publicUrl) {
    public static final WebSettings DEFAULT = new WebSettings(8080, "127.0.0.1", null, null);

    /** The password is left out. */
    @Override
    public String toString() {
        return "WebSettings[port=%d, bind=%s, publicUrl=%s]".formatted(port, bind, publicUrl);
    }
}

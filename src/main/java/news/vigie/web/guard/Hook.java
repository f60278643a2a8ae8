package news.vigie.web.guard;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Where a machine that knows the secret may post. How long a comparison takes tells nothing of it. */
public final class Hook {
    /** The header in which the secret is sent. */
    public static final String HEADER = "X-Telegram-Bot-Api-Secret-Token";

    private final String path;
    private final @Nullable Integer port;
    private final byte[] secret;
    private final Consumer<String> taker;

    /**
     * A hook.
     *
     * @param port that it has beside the one of the pages; null: none
     * @param taker of what was posted: throws {@link IllegalArgumentException} for what makes no sense
     */
    public Hook(String path, @Nullable Integer port, String secret, Consumer<String> taker) {
        this.path = path;
        this.port = port;
        this.secret = secret.getBytes(StandardCharsets.UTF_8);
        this.taker = taker;
    }

    public String path() {
        return path;
    }

    public @Nullable Integer port() {
        return port;
    }

    public boolean opens(@Nullable String given) {
        return given != null && MessageDigest.isEqual(secret, given.getBytes(StandardCharsets.UTF_8));
    }

    public void take(String body) {
        taker.accept(body);
    }
}

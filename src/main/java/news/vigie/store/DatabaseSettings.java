package news.vigie.store;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Where everything is kept; see {@code database:} in the configuration. */
public record DatabaseSettings(
        String url, @Nullable String user, @Nullable String password, Duration retention) {
    /** The password is left out. */
    @Override
    public String toString() {
        return "DatabaseSettings[url=%s, user=%s, retention=%s]".formatted(url, user, retention);
    }
}

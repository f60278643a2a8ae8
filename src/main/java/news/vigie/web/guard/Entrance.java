package news.vigie.web.guard;

import java.net.InetAddress;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks at each request before anything is read of it but its first lines. */
public final class Entrance {
    private final @Nullable HostNames names;
    private final @Nullable Password password;

    /** Behind a password any name will do: a browser gives it to no name that it was not typed for. */
    public Entrance(InetAddress bound, String bind, @Nullable URI publicUrl, @Nullable String password) {
        this.names = bound.isLoopbackAddress() ? new HostNames(bind, publicUrl) : null;
        this.password = password == null ? null : new Password(password);
    }

    /** Empty: the request may go on. Else the status that turns it away: 405 or 421. */
    public Optional<Integer> refusal(String method, @Nullable String host) {
        if (names != null && !names.know(host)) {
            return Optional.of(421);
        }
        return method.equals("GET") || method.equals("HEAD") ? Optional.empty() : Optional.of(405);
    }

    public boolean isOpenTo(@Nullable String authorization) {
        return password == null || password.opens(authorization);
    }
}

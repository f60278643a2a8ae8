package news.vigie.web.guard;

import java.net.URI;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names that a server on loopback goes by. A page of the web can have a name of its own point at 127.0.0.1 and so
 * reach what listens there (DNS rebinding), but the browser tells that name: requests for any other one are turned
 * away.
 */
public final class HostNames {
    private final Set<String> known = new HashSet<>(Set.of("127.0.0.1", "localhost", "[::1]"));

    public HostNames(String bind, @Nullable URI publicUrl) {
        known.add(name(bind));
        if (publicUrl != null && publicUrl.getHost() != null) {
            known.add(name(publicUrl.getHost()));
        }
    }

    /** Of a Host header, the port left aside. */
    public boolean know(@Nullable String host) {
        return host != null && known.contains(withoutPort(host).toLowerCase(Locale.ROOT));
    }

    private static String name(String host) {
        String bare = host.toLowerCase(Locale.ROOT);
        return bare.contains(":") && !bare.startsWith("[") ? "[" + bare + "]" : bare;
    }

    private static String withoutPort(String host) {
        int colon = host.lastIndexOf(':');
        return colon > host.lastIndexOf(']') ? host.substring(0, colon) : host;
    }
}

package news.vigie.http.guard;

import java.net.InetAddress;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One entry of {@code collect.allow-private}: a host, an address or a network, with a port or without.
 *
 * @param port {@link #ANY_PORT} where the entry names none
 */
record Allowance(String host, @Nullable Network network, int port) {
    static final int ANY_PORT = -1;

    private static final int HIGHEST_PORT = 65_535;

    /** Letters of all scripts; the last part has one, so that figures which are no address are no name either. */
    private static final Pattern NAME =
            Pattern.compile("(?:[\\p{L}\\p{N}_-]+\\.)*[\\p{L}\\p{N}_-]*\\p{L}[\\p{L}\\p{N}_-]*\\.?");

    private static final Pattern WITH_PORT = Pattern.compile("(\\[.+\\]|[^:]+):(\\d{1,5})");

    static Allowance parse(String entry) {
        String text = entry.strip().toLowerCase(Locale.ROOT);
        Matcher split = WITH_PORT.matcher(text);
        boolean named = split.matches();
        String host = named ? split.group(1) : text;
        int port = named ? Integer.parseInt(split.group(2)) : ANY_PORT;
        return new Allowance(host, Network.parse(host).orElse(null), port);
    }

    /** A name with a slash is a network that is none, one with a colon a port or an address that is none. */
    static boolean isWellFormed(String entry) {
        Allowance allowance = parse(entry);
        boolean place =
                allowance.network != null || NAME.matcher(allowance.host).matches();
        return place && (allowance.port == ANY_PORT || (allowance.port > 0 && allowance.port <= HIGHEST_PORT));
    }

    /** Whether the host with such an address is meant, whatever the port. */
    boolean names(String name, InetAddress address) {
        return network != null ? network.contains(address) : host.equals(name);
    }

    boolean covers(Destination destination, InetAddress address) {
        return names(destination.host(), address)
                && (port == ANY_PORT ? destination.expectedPort() : port == destination.port());
    }
}

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

    private static final Pattern WITH_PORT = Pattern.compile("(\\[.+\\]|[^:]+):(\\d{1,5})");

    static Allowance parse(String entry) {
        String text = entry.strip().toLowerCase(Locale.ROOT);
        Matcher split = WITH_PORT.matcher(text);
        boolean named = split.matches();
        String host = named ? split.group(1) : text;
        int port = named ? Integer.parseInt(split.group(2)) : ANY_PORT;
        return new Allowance(host, Network.parse(host).orElse(null), port);
    }

    boolean covers(Destination destination, InetAddress address) {
        boolean place = network != null ? network.contains(address) : host.equals(destination.host());
        return place && (port == ANY_PORT ? destination.expectedPort() : port == destination.port());
    }
}

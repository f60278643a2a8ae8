package news.vigie.http.guard;

import java.net.InetAddress;
import java.util.List;
import news.vigie.notice.Notice;

/** Refuses private addresses. May be shared between threads. */
public final class AddressGuard {
    private final List<Allowance> allowances;

    /**
     * Refuses every private address but these.
     *
     * @param allowPrivate hosts, addresses and networks, each with {@code :port} or without
     */
    public AddressGuard(List<String> allowPrivate) {
        allowances = allowPrivate.stream().map(Allowance::parse).toList();
    }

    /** Checks a host that is written as an address; a name is checked when it is looked up. */
    public void check(Destination destination) throws PrivateAddressException {
        var literal = Network.address(destination.host());
        if (literal.isPresent()) {
            check(destination, literal.get());
        }
    }

    /** Refuses what is reachable by no port; the port itself is checked when a connection is made. */
    void checkAnyPort(String host, InetAddress address) throws PrivateAddressException {
        if (PrivateRanges.contain(address) && allowances.stream().noneMatch(a -> a.names(host, address))) {
            throw new PrivateAddressException(Notice.of("http.private-name", host, address.getHostAddress()));
        }
    }

    void check(Destination destination, InetAddress address) throws PrivateAddressException {
        if (PrivateRanges.contain(address) && allowances.stream().noneMatch(a -> a.covers(destination, address))) {
            throw new PrivateAddressException(notice(destination, address));
        }
    }

    /** Whether an entry of {@code allow-private} says something: a name, an address or a network, and a port if any. */
    public static boolean understands(String entry) {
        return Allowance.isWellFormed(entry);
    }

    private static Notice notice(Destination destination, InetAddress address) {
        if (!destination.expectedPort()) {
            return Notice.of(
                    "http.private-port",
                    address.getHostAddress(),
                    destination.host(),
                    Integer.toString(destination.port()));
        }
        if (PrivateRanges.isLinkLocal(address)) {
            return Notice.of("http.link-local", destination.host());
        }
        if (Network.address(destination.host()).isPresent()) {
            return Notice.of("http.private-address", destination.host());
        }
        return Notice.of("http.private-name", destination.host(), address.getHostAddress());
    }
}

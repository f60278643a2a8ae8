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

    void check(Destination destination, InetAddress address) throws PrivateAddressException {
        if (PrivateRanges.contain(address) && allowances.stream().noneMatch(a -> a.covers(destination, address))) {
            throw new PrivateAddressException(notice(destination, address.getHostAddress()));
        }
    }

    private static Notice notice(Destination destination, String address) {
        if (!destination.expectedPort()) {
            return Notice.of("http.private-port", address, destination.host(), Integer.toString(destination.port()));
        }
        if (Network.address(destination.host()).isPresent()) {
            return Notice.of("http.private-address", destination.host());
        }
        return Notice.of("http.private-name", destination.host(), address);
    }
}

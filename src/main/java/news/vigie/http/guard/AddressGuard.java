package news.vigie.http.guard;

import java.net.InetAddress;
import java.util.List;

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
            throw new PrivateAddressException(words(destination, address.getHostAddress()));
        }
    }

    private static String words(Destination destination, String address) {
        if (!destination.expectedPort()) {
            return "a redirect leads to port %d of the private address %s; allow %s:%d under collect.allow-private"
                    .formatted(destination.port(), address, destination.host(), destination.port());
        }
        if (Network.address(destination.host()).isPresent()) {
            return "%s is a private address; allow it under collect.allow-private".formatted(destination.host());
        }
        return "the name %s leads to the private address %s; allow it under collect.allow-private"
                .formatted(destination.host(), address);
    }
}

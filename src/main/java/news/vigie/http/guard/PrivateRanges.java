package news.vigie.http.guard;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The ranges that are no part of the public internet, after the IANA special-purpose address registries. */
final class PrivateRanges {
    private static final List<Network> RANGES = Stream.of(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/4",
                    "240.0.0.0/4",
                    "::/96",
                    "64:ff9b:1::/48",
                    "100::/64",
                    "2001::/32",
                    "2001:db8::/32",
                    "2002::/16",
                    "fc00::/7",
                    "fe80::/10",
                    "fec0::/10",
                    "ff00::/8")
            .map(text -> Network.parse(text).orElseThrow())
            .toList();

    /** On networks with IPv6 alone (RFC 6052) public IPv4 addresses are reached through these. */
    private static final Network NAT64 = Network.parse("64:ff9b::/96").orElseThrow();

    private PrivateRanges() {}

    /** Where clouds keep what their machines know of themselves, passwords among it: nobody is advised to allow it. */
    static boolean isLinkLocal(InetAddress address) {
        return address.isLinkLocalAddress();
    }

    static boolean contain(InetAddress address) {
        InetAddress real = NAT64.contains(address) ? embedded(address) : address;
        return RANGES.stream().anyMatch(range -> range.contains(real));
    }

    private static InetAddress embedded(InetAddress address) {
        try {
            return InetAddress.getByAddress(Arrays.copyOfRange(address.getAddress(), 12, 16));
        } catch (UnknownHostException e) {
            throw new IllegalStateException("Four bytes are always an address", e);
        }
    }
}

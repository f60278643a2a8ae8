package news.vigie.pipeline.address;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import news.vigie.feed.HostName;

/**
 * The home pages of the site that a feed's address belongs to: of its host, and of the host without "www." or "feeds.".
 */
final class SiteRoots {
    private static final Set<String> NO_SITE = Set.of("www", "rss", "feed", "feeds", "xml", "flux", "rssfeeds", "news");

    private SiteRoots() {}

    /** None where the address has no host. */
    static List<URI> of(URI address) {
        String host = HostName.of(address);
        if (host.isEmpty()) {
            return List.of();
        }
        String port = address.getPort() < 0 ? "" : ":" + address.getPort();
        return Stream.concat(Stream.of(host), others(host))
                .map(name -> URI.create(address.getScheme() + "://" + name + port + "/"))
                .toList();
    }

    private static Stream<String> others(String host) {
        int dot = host.indexOf('.');
        String rest = host.substring(dot + 1);
        boolean isAddress = host.matches("[\\d.]+|\\[.*") || dot < 0;
        if (isAddress) {
            return Stream.empty();
        }
        if (NO_SITE.contains(host.substring(0, dot)) && rest.contains(".")) {
            return host.startsWith("www.") ? Stream.of(rest) : Stream.of("www." + rest);
        }
        return Stream.of("www." + host);
    }
}

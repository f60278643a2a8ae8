package news.vigie.feed.watch;

import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What makes two addresses lead to the same page: not the scheme, the "www.", a final slash, the fragment or trackers.
 */
public final class LinkKey {
    private LinkKey() {}

    public static String of(URI link) {
        return page(link) + query(link);
    }

    /** Whatever its parameters. */
    static String page(URI link) {
        String host = Objects.requireNonNullElse(link.getHost(), "").toLowerCase(Locale.ROOT);
        String port = link.getPort() < 0 || link.getPort() == 80 || link.getPort() == 443 ? "" : ":" + link.getPort();
        String path = Objects.requireNonNullElse(link.getRawPath(), "").replaceFirst("/+$", "");
        return host.replaceFirst("^www\\.", "") + port + path;
    }

    /** A home page is the link of no entry in particular. */
    public static boolean isHome(URI link) {
        return of(link).indexOf('/') < 0 && query(link).isEmpty();
    }

    private static String query(URI link) {
        String kept = Stream.of(
                        Objects.requireNonNullElse(link.getRawQuery(), "").split("&", -1))
                .filter(parameter -> !parameter.isEmpty() && !TrackingParameters.contain(parameter))
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }
}

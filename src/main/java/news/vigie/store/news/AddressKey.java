package news.vigie.store.news;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import news.vigie.store.sql.Fingerprint;
import org.jspecify.annotations.Nullable;

/** By what addresses are told apart, though the same one is written in several ways. */
final class AddressKey {
    private AddressKey() {}

    /** Of a feed: the host's case, a default port, an empty path and a fragment make no difference. */
    static UUID ofFeed(URI url) {
        return Fingerprint.of(scheme(url) + "://" + host(url) + port(url) + path(url) + query(url.getRawQuery()));
    }

    /** Of an article: nor do http or https, "www.", a slash at the end and what campaigns add to links. */
    static UUID ofArticle(URI url) {
        String host = host(url).startsWith("www.") ? host(url).substring(4) : host(url);
        String path = path(url).length() > 1 && path(url).endsWith("/")
                ? path(url).substring(0, path(url).length() - 1)
                : path(url);
        return Fingerprint.of(host + port(url) + path + query(withoutTracking(url.getRawQuery())));
    }

    private static String scheme(URI url) {
        return url.getScheme() == null ? "" : url.getScheme().toLowerCase(Locale.ROOT);
    }

    private static String host(URI url) {
        String host = url.getHost() == null ? url.getRawAuthority() : url.getHost();
        return host == null ? "" : host.toLowerCase(Locale.ROOT);
    }

    private static String port(URI url) {
        boolean usual = (url.getPort() == 80 && scheme(url).equals("http"))
                || (url.getPort() == 443 && scheme(url).equals("https"));
        return url.getPort() < 0 || usual ? "" : ":" + url.getPort();
    }

    /** What stands behind the colon of an opaque address ("urn:…") counts as its path. */
    private static String path(URI url) {
        String path = url.isOpaque() ? url.getRawSchemeSpecificPart() : url.getRawPath();
        return path == null || path.isEmpty() ? "/" : path;
    }

    private static String query(@Nullable String query) {
        return query == null || query.isEmpty() ? "" : "?" + query;
    }

    private static @Nullable String withoutTracking(@Nullable String query) {
        return query == null
                ? null
                : Arrays.stream(query.split("&", -1))
                        .filter(parameter -> !parameter.isEmpty())
                        .filter(parameter -> !TrackingParameters.has(parameter.split("=", 2)[0]))
                        .collect(Collectors.joining("&"));
    }
}

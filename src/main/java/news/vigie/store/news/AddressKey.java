package news.vigie.store.news;

import java.net.URI;
import java.util.Locale;
import java.util.UUID;
import news.vigie.feed.watch.LinkKey;
import news.vigie.store.sql.Fingerprint;
import org.jspecify.annotations.Nullable;

/** By what addresses are told apart, though the same one is written in several ways. */
final class AddressKey {
    private AddressKey() {}

    /** Of a feed: the host's case, a default port, an empty path and a fragment make no difference. */
    static UUID ofFeed(URI url) {
        return Fingerprint.of(scheme(url) + "://" + host(url) + port(url) + path(url) + query(url.getRawQuery()));
    }

    /**
     * Of an article: what {@link LinkKey} leaves out makes no difference; a name that is no place ("urn:…") counts
     * whole.
     */
    static UUID ofArticle(URI url) {
        return Fingerprint.of(url.isOpaque() ? url.toString() : LinkKey.of(url));
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
}

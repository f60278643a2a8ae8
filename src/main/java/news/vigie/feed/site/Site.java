package news.vigie.feed.site;

import java.net.URI;
import java.util.Locale;
import java.util.Objects;

/** What belongs to the same site, whatever the "www." or "m." before it. */
final class Site {
    private Site() {}

    static boolean same(URI one, URI other) {
        return name(one).equals(name(other));
    }

    /** A host below the other one's, like {@code feeds.example.org}, is of the same house. */
    static boolean sameHouse(URI one, URI other) {
        String first = name(one);
        String second = name(other);
        return first.equals(second) || first.endsWith("." + second) || second.endsWith("." + first);
    }

    private static String name(URI uri) {
        return Objects.requireNonNullElse(uri.getHost(), "")
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^(?:www|m)\\.", "");
    }
}

package news.vigie.feed;

import java.net.URI;
import java.util.Locale;

/** The host of an address, as hosts are compared. */
public final class HostName {
    private static final int LONGEST = 255;

    private HostName() {}

    /** In lower case; "" where the address has none. */
    public static String of(URI url) {
        String host = url.getHost() == null ? "" : url.getHost().toLowerCase(Locale.ROOT);
        return host.length() <= LONGEST ? host : host.substring(0, LONGEST);
    }
}

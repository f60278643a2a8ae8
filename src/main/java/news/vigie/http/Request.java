package news.vigie.http;

import java.net.URI;
import java.util.Map;

/**
 * One thing to fetch.
 *
 * @param kind a feed that an admin gave is fetched whatever robots.txt says; pages are not
 */
public record Request(URI url, Validators validators, Map<String, String> headers, Kind kind) {
    public Request {
        headers = Map.copyOf(headers);
    }

    /** What is hoped for at the address. */
    public enum Kind {
        FEED,
        PAGE
    }

    public static Request feed(URI url) {
        return new Request(url, Validators.NONE, Map.of(), Kind.FEED);
    }

    public static Request page(URI url) {
        return new Request(url, Validators.NONE, Map.of(), Kind.PAGE);
    }
}

package news.vigie.telegram.command.feed;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** The address of a feed as people type it. */
final class FeedAddress {
    private static final int LONGEST = 2000;

    private FeedAddress() {}

    /** Absolute, http or https, with a host and without a password; "example.org/rss" is taken as https. */
    static Optional<URI> read(String typed) {
        String text = typed.strip().replaceAll("^<|>$", "");
        if (text.length() > LONGEST || text.isBlank()) {
            return Optional.empty();
        }
        try {
            URI url = new URI(text.contains("://") ? text : "https://" + text);
            boolean web = "http".equalsIgnoreCase(url.getScheme()) || "https".equalsIgnoreCase(url.getScheme());
            return web && url.getHost() != null && url.getUserInfo() == null ? Optional.of(url) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}

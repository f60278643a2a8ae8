package news.vigie.feed;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import news.vigie.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * A feed as an admin configures it; see {@code config/feeds.yaml}.
 *
 * @param name null: the feed's own title
 * @param language null: found in the texts
 * @param weight how much this source counts in the ranking, 1.0 is usual
 * @param every null: the feed finds its own pace
 * @param fullText fetch the page of each entry
 * @param select CSS of the text in the page
 * @param links CSS of the links of a page that has no feed
 */
public record FeedDefinition(
        URI url,
        @Nullable String name,
        List<String> topics,
        @Nullable Language language,
        double weight,
        @Nullable Duration every,
        boolean fullText,
        @Nullable String select,
        @Nullable String links,
        Map<String, String> headers) {
    public FeedDefinition {
        name = name == null || name.isBlank() ? null : name;
        topics = List.copyOf(topics);
        headers = Map.copyOf(headers);
    }

    /** A feed of which only the address is known. */
    public static FeedDefinition at(URI url) {
        return new FeedDefinition(url, null, List.of(), null, 1.0, null, true, null, null, Map.of());
    }

    /** The address as readers and logs may see it: a name and password, and the query, may hold a secret and are left out. */
    public String shown() {
        String authority = url.getHost() == null ? "" : url.getHost() + (url.getPort() < 0 ? "" : ":" + url.getPort());
        String path = url.getRawPath() == null ? "" : url.getRawPath();
        return authority.isEmpty() ? url.getScheme() + ":" : url.getScheme() + "://" + authority + path;
    }

    /**
     * The headers, which may hold a secret, for the host and port that they were given for, and not without encryption
     * where they were given with it; for any other address none.
     */
    public Map<String, String> headersFor(URI address) {
        boolean home = HostName.of(address).equals(HostName.of(url)) && address.getPort() == url.getPort();
        boolean open = isHttps(url) && !isHttps(address);
        return home && !open ? headers : Map.of();
    }

    private static boolean isHttps(URI address) {
        return "https".equalsIgnoreCase(address.getScheme());
    }

    public FeedDefinition named(@Nullable String newName) {
        return new FeedDefinition(url, newName, topics, language, weight, every, fullText, select, links, headers);
    }

    public FeedDefinition about(List<String> newTopics) {
        return new FeedDefinition(url, name, newTopics, language, weight, every, fullText, select, links, headers);
    }
}

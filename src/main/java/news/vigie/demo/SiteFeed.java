package news.vigie.demo;

import java.net.URI;
import java.util.List;

/**
 * A feed of the bundled site.
 *
 * @param name of the outlet
 * @param topics what it is about, in the words of the topics of {@code config/feeds.yaml}
 * @param language code: fr, en
 */
public record SiteFeed(URI url, String name, List<String> topics, String language) {
    public SiteFeed {
        topics = List.copyOf(topics);
    }
}

package news.vigie.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedDefinitionTest {
    private static final Map<String, String> SECRET = Map.of("Authorization", "Bearer of the paper");

    @ParameterizedTest
    @CsvSource({
        "https://paper.example/rss, https://PAPER.example/new, true",
        "http://paper.example/rss, https://paper.example/rss, true",
        "https://paper.example/rss, http://paper.example/rss, false",
        "https://paper.example/rss, https://www.paper.example/rss, false",
        "https://paper.example/rss, https://paper.example:8443/rss, false",
        "https://paper.example/rss, urn:paper, false"
    })
    void headersAreForTheHostThatTheyWereGivenFor(URI url, URI asked, boolean sent) {
        var feed = new FeedDefinition(url, null, List.of(), null, 1.0, null, true, null, null, SECRET);

        assertThat(feed.headersFor(asked)).isEqualTo(sent ? SECRET : Map.of());
    }
}

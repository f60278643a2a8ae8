package news.vigie.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedDefinitionTest {
    private static FeedDefinition at(String url) {
        return new FeedDefinition(
                URI.create(url),
                null,
                List.of(),
                null,
                1.0,
                null,
                true,
                null,
                null,
                Map.of("Authorization", "Bearer s"));
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.example/rss, https://a.example/article, true",
        "https://a.example/rss, https://A.example/, true",
        "http://a.example/rss, https://a.example/rss, true",
        "https://a.example/rss, http://a.example/article, false",
        "https://a.example/rss, https://b.example/rss, false",
        "https://a.example/rss, https://a.example:8443/rss, false",
        "https://a.example/rss, https://x.a.example/rss, false",
    })
    void secretsGoWhereTheyWereGivenForAndNowhereElse(String feed, String address, boolean sent) {
        assertThat(at(feed).headersFor(URI.create(address)).isEmpty()).isNotEqualTo(sent);
    }

    @Test
    void feedsOfOneHostAreToldApartBeforeTheyWereRead() {
        var url = URI.create("https://journal.example:8443/sport/rss.xml?key=secret");
        var feed = new Feed(1, FeedDefinition.at(url), null, Origin.FILE, false, null);

        assertThat(feed.name()).isEqualTo("journal.example");
        assertThat(feed.logName()).isEqualTo("https://journal.example:8443/sport/rss.xml");
        assertThat(feed.titled("Journal – Sport").logName()).isEqualTo("Journal – Sport");
        assertThat(new Feed(1, FeedDefinition.at(url).named("Le sport"), "Journal", Origin.FILE, false, null).logName())
                .isEqualTo("Le sport");
    }
}

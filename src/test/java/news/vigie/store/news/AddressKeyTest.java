package news.vigie.store.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressKeyTest {
    private static final URI ARTICLE = URI.create("https://aldham-courier.example/news/bridge?id=7");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://aldham-courier.example/news/bridge?id=7",
                "https://WWW.Aldham-Courier.example:443/news/bridge?id=7#comments",
                "https://aldham-courier.example/news/bridge/?id=7",
                "https://aldham-courier.example/news/bridge?utm_source=rss&id=7&UTM_medium=feed&fbclid=x"
            })
    void theSameArticleIsKnownHoweverItsAddressIsWritten(String written) {
        assertThat(AddressKey.ofArticle(URI.create(written))).isEqualTo(AddressKey.ofArticle(ARTICLE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://aldham-courier.example/news/bridge",
                "https://aldham-courier.example/news/bridge?id=8",
                "https://aldham-courier.example/news/Bridge?id=7",
                "https://aldham-courier.example:8443/news/bridge?id=7",
                "https://sport.aldham-courier.example/news/bridge?id=7"
            })
    void anotherArticleIsAnother(String other) {
        assertThat(AddressKey.ofArticle(URI.create(other))).isNotEqualTo(AddressKey.ofArticle(ARTICLE));
    }

    @Test
    void aFeedByHttpIsNotTheOneByHttps() {
        assertThat(AddressKey.ofFeed(URI.create("http://a.example/rss")))
                .isNotEqualTo(AddressKey.ofFeed(URI.create("https://a.example/rss")));
        assertThat(AddressKey.ofFeed(URI.create("https://a.example")))
                .isEqualTo(AddressKey.ofFeed(URI.create("https://A.example:443/")));
    }

    @Test
    void addressesWithoutAHostAreToldApartToo() {
        assertThat(AddressKey.ofArticle(URI.create("urn:uuid:1")))
                .isNotEqualTo(AddressKey.ofArticle(URI.create("urn:uuid:2")));
    }
}

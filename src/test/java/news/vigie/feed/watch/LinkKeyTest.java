package news.vigie.feed.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkKeyTest {
    @ParameterizedTest
    @CsvSource({
        "https://www.News.example/a/, news.example/a",
        "http://news.example:80/a#top, news.example/a",
        "https://news.example:8443/a, news.example:8443/a",
        "https://news.example/a?utm_source=rss&id=5&utm_medium=x&fbclid=1, news.example/a?id=5",
        "https://news.example/a?UTM_Source=rss, news.example/a",
        "https://news.example/a?xtor=RSS-1, news.example/a",
        "https://news.example/?p=5, news.example?p=5",
        "https://news.example/, news.example",
    })
    void onlyWhatTellsPagesApartCounts(URI link, String key) {
        assertThat(LinkKey.of(link)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({
        "https://news.example/, true",
        "https://www.news.example?utm_source=rss, true",
        "https://news.example/a, false",
        "https://news.example/?p=5, false"
    })
    void aHomePageIsNoEntry(URI link, boolean home) {
        assertThat(LinkKey.isHome(link)).isEqualTo(home);
    }
}

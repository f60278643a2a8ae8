package news.vigie.telegram.command.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedAddressTest {
    @ParameterizedTest
    @CsvSource({
        "https://a.example/rss?x=1, https://a.example/rss?x=1",
        "<https://a.example/rss>, https://a.example/rss",
        "a.example/rss, https://a.example/rss",
        "HTTP://a.example, HTTP://a.example"
    })
    void isReadAsPeopleTypeIt(String typed, String url) {
        assertThat(FeedAddress.read(typed)).contains(URI.create(url));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "file:///etc/passwd",
                "ftp://a.example/",
                "https://",
                "https://me:word@a.example/",
                "a b",
                "javascript://x/%0aalert"
            })
    void isRefusedWhereItIsNoneOfTheWeb(String typed) {
        assertThat(FeedAddress.read(typed)).isEmpty();
    }
}

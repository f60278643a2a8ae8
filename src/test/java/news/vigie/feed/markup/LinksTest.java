package news.vigie.feed.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {
    private static final String BASE = "https://news.example/a/b?c#d";

    @ParameterizedTest
    @CsvSource({
        "https://x.example/1, https://x.example/1",
        "/1, https://news.example/1",
        "1, https://news.example/a/1",
        "?p=2, https://news.example/a/b?p=2",
        "//cdn.example/x, https://cdn.example/x",
        "'https://x.example/a b|c', https://x.example/a%20b%7Cc",
        "https://x.example/100%, https://x.example/100%25",
        "https://x.example/été?q=é, https://x.example/%C3%A9t%C3%A9?q=%C3%A9",
        "https://bücher.example/, https://xn--bcher-kva.example/",
        "https://x.example/#a#b, https://x.example/#a%23b",
        "'https://x.example/\n   long', https://x.example/long",
    })
    void addressesAsPeopleWriteThem(String text, URI link) {
        assertThat(Links.absolute(text, BASE)).contains(link);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {"javascript:alert(1)", "mailto:a@b.example", "ftp://x.example/", "http://", "https:///x", "urn:x"
            })
    void whatLeadsNowhereIsNone(String text) {
        assertThat(Links.absolute(text, BASE)).isEmpty();
    }

    @Test
    void whatIsTooLongIsNone() {
        assertThat(Links.absolute("https://" + "é".repeat(3000) + "/", BASE)).isEmpty();
        assertThat(Links.absolute("https://x.example/" + "a".repeat(9000), BASE))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no base", "urn:x"})
    void withoutABaseOnlyWholeAddressesWork(String base) {
        assertThat(Links.absolute("/1", base)).isEmpty();
        assertThat(Links.absolute("https://x.example/", base)).isPresent();
    }
}

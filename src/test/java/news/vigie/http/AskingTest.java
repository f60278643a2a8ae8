package news.vigie.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskingTest {
    private static final URI FEED = URI.create("https://me:pw@a.example/feed");

    @Test
    void feedsAndPagesAreAskedForByName() {
        okhttp3.Request page = ask(Request.page(FEED), "https://a.example/feed", "");

        assertThat(ask(Request.feed(FEED), "https://a.example/feed", "").header("Accept"))
                .startsWith("application/rss+xml, application/atom+xml, application/feed+json");
        assertThat(page.header("Accept")).startsWith("text/html");
        assertThat(page.header("User-Agent")).isEqualTo("Vigie/test");
        assertThat(page.header("Accept-Encoding")).isEqualTo("gzip, br, deflate");
        assertThat(page.header("Cookie")).isNull();
        assertThat(page.header("If-None-Match")).isNull();
    }

    @Test
    void theAdminsOwnHeadersWin() {
        var own = new Request(FEED, Validators.NONE, Map.of("Accept", "text/plain"), Request.Kind.FEED);

        assertThat(ask(own, "https://a.example/feed", "").headers("Accept")).containsExactly("text/plain");
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.example/moved, true",
        "http://a.example/feed, false",
        "https://b.example/feed, false",
        "https://a.example.b.example/feed, false",
    })
    void passwordsStayAtHome(String place, boolean sent) {
        assertThat(ask(Request.feed(FEED), place, "").header("Authorization") != null)
                .isEqualTo(sent);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "a1"          | "a1"
            W/"a1"        | W/"a1"
            "a1-gzip"     | "a1-gzip", "a1"
            "a1--gzip"    | "a1--gzip", "a1"
            W/"a1-br"     | W/"a1-br", W/"a1"
            -gzip         | -gzip
            """)
    void tagsAreSentAsTheyCameAndWithoutTheMarkOfAPacker(String tag, String sent) {
        var known = new Request(FEED, new Validators(tag, null), Map.of(), Request.Kind.FEED);

        assertThat(ask(known, "https://b.example/moved", "").header("If-None-Match"))
                .isEqualTo(sent);
    }

    @Test
    void whatNoHeaderMayHoldIsNotSentBack() {
        var foreign = new Validators("\"été\"", "mar., 4 févr. 2026 12:00:00 GMT");
        var broken = new Validators("\"a\nb\"", "x".repeat(1001));

        for (Validators known : List.of(foreign, broken)) {
            okhttp3.Request asked =
                    ask(new Request(FEED, known, Map.of(), Request.Kind.FEED), "https://a.example/feed", "");

            assertThat(asked.header("If-None-Match")).isNull();
            assertThat(asked.header("If-Modified-Since")).isNull();
        }
    }

    private static okhttp3.Request ask(Request request, String place, String cookies) {
        HttpUrl start = HttpUrl.get(request.url().toString());
        return new Asking(request, start, HttpUrl.get(place)).asOkHttp("Vigie/test", cookies);
    }
}

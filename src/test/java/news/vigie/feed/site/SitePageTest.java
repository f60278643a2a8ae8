package news.vigie.feed.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import news.vigie.feed.FeedReading;
import news.vigie.http.Page;
import news.vigie.http.Validators;
import org.junit.jupiter.api.Test;

class SitePageTest {
    private static final String LINK = "<a href=/%s>Le bac reprend la mer</a>";

    private static Page page(String html) {
        return new Page(
                URI.create("https://pornic.example/"),
                "text/html",
                html.getBytes(StandardCharsets.UTF_8),
                Validators.NONE);
    }

    private static List<String> links(String between) {
        String html = LINK.formatted("actu/1") + between + LINK.formatted("actu/2");
        return LinkedPage.read(page(html), "a") instanceof FeedReading.Read read
                ? read.feed().entries().stream()
                        .map(entry -> String.valueOf(entry.link()))
                        .toList()
                : List.of();
    }

    @Test
    void ofPagesThatWereMadeToFillTheMemoryTheBeginningIsRead() {
        assertThat(links("<br>".repeat(50_000))).hasSize(2);
        assertThat(links("<br>".repeat(150_000))).containsExactly("https://pornic.example/actu/1");
        assertThat(links("x".repeat(3_000_000))).containsExactly("https://pornic.example/actu/1");
    }

    @Test
    void theSearchForFeedsReadsNoMoreOfThem() {
        String feed = "<a href=/feed.xml>RSS</a>";

        assertThat(Discovery.places(page("<i>".repeat(50) + feed)).named()).isNotEmpty();
        assertThat(Discovery.places(page("<br>".repeat(150_000) + feed)).named())
                .isEmpty();
    }

    @Test
    void noTreeIsDeeperThanItsReadersCanGo() {
        var deep = SitePage.of(page(String.join("", Collections.nCopies(5000, "<div>"))));

        assertThat(deep.tree().select("div").stream()
                        .flatMapToInt(div -> IntStream.of(div.parents().size())))
                .allMatch(depth -> depth <= 128);
    }
}

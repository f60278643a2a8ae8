package news.vigie.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import news.vigie.render.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedReaderTest {
    private static final URI BASE = URI.create("https://news.example/feed.xml");

    private static FeedReading read(String document) {
        return new FeedReader().read(document.getBytes(StandardCharsets.UTF_8), null, BASE);
    }

    private static ParsedFeed feed(String document) {
        FeedReading reading = read(document);
        assertThat(reading).isInstanceOf(FeedReading.Read.class);
        return ((FeedReading.Read) reading).feed();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                     | the document is empty
            <html><body>Hi</body>  | a web page, not a feed; look for its feed with `vigie feeds discover`
            {"error": "not found"} | JSON, but without the "items" of a JSON Feed
            [1, 2                  | broken JSON, line 1
            Not found              | neither RSS, RDF, Atom nor JSON Feed; the document starts with “Not found”
            <urlset><url/></urlset> | a sitemap, not a feed
            [[[[                   | broken JSON, line 1
            """)
    void whatIsNoFeedIsNamed(String document, String reason) {
        assertThat(read(document))
                .isInstanceOfSatisfying(
                        FeedReading.Unreadable.class,
                        none -> assertThat(Messages.logged(none.reason())).contains(reason));
    }

    @Test
    void unclosedTitlesLoseNothing() {
        ParsedFeed feed =
                feed("<rss><channel><title>One<item><title>A<link>/a</link><pubDate>2026-03-04</pubDate></item>"
                        + "<item><title>B<guid>b</guid></item></channel></rss>");

        assertThat(feed.title()).isEqualTo("One");
        assertThat(feed.entries()).extracting(Entry::title).containsExactly("A", "B");
        assertThat(feed.entries().getFirst().link()).isEqualTo(URI.create("https://news.example/a"));
        assertThat(feed.entries().getLast().id()).isEqualTo("b");
    }

    @Test
    void jsonOfMoreTokensThanAFeedHasIsRefused() {
        assertThat(read("{\"items\": [" + "{},".repeat(300_000) + "{}]}")).isInstanceOf(FeedReading.Unreadable.class);
    }

    @Test
    void anEntryWithoutAnIdHasNone() {
        assertThat(feed("<rss><item><title>A</title></item></rss>")
                        .entries()
                        .getFirst()
                        .id())
                .isNull();
    }

    @Test
    void ofAFloodTheFirstAreRead() {
        ParsedFeed feed = feed("<rss>" + "<item><title>x</title></item>".repeat(2500) + "</rss>");

        assertThat(feed.entries()).hasSize(2000);
        assertThat(feed.warnings()).contains("has more entries than the first 2000, which are read");
    }
}

package news.vigie.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import news.vigie.render.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
            {"error": "not found"} | JSON, but without the "items" list of a JSON Feed
            [1, 2                  | malformed JSON, line 1
            Not found              | neither RSS, RDF, Atom nor JSON Feed; the document starts with “Not found”
            <urlset><url/></urlset> | a sitemap, not a feed
            [[[[                   | malformed JSON, line 1
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

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\u001b", "\\u009d"})
    void noControlGetsThroughAJsonFeed(String escape) {
        String words = "a%sb".formatted(escape);
        ParsedFeed feed = feed("""
                {"version": "https://jsonfeed.org/version/1.1", "title": "W", "language": "W", "authors": [{"name": "W"}],
                 "items": [
                  {"id": "W", "url": "https://news.example/W", "title": "W", "summary": "W", "content_html": "<p title=W>W</p>",
                   "tags": ["W"], "attachments": [{"url": "/W", "mime_type": "W"}]},
                  {"id": "2W", "content_text": "W &#27;", "author": {"name": "W"}}]}
                """.replace("W", words));

        assertThat(feed.title()).isEqualTo("ab");
        assertThat(feed.entries()).hasSize(2);
        assertThat(feed.toString().chars()).noneMatch(Character::isISOControl);
        assertThat(feed.entries().getFirst().link()).isEqualTo(URI.create("https://news.example/ab"));
        assertThat(feed.entries().getFirst().id()).isEqualTo("ab");
    }

    @Test
    void noControlGetsThroughTheReferencesOfOtherDocuments() {
        String words = "a&amp;#27;b&#27;";
        ParsedFeed rss = feed("<rss><channel><title>W</title><item><guid>W</guid><title>W</title><author>W</author>"
                        .replace("W", words)
                + "<description>&lt;p title='&amp;#27;'&gt;a&amp;#27;b&lt;/p&gt;</description></item></channel></rss>");
        ParsedFeed news = feed("<urlset><url><loc>/1</loc><news><publication><name>W</name><language>W</language>"
                        .replace("W", words)
                + "</publication><title>W</title><keywords>W</keywords></news></url></urlset>".replace("W", words));

        assertThat(rss.entries().getFirst().summary()).contains("ab</p>");
        assertThat(rss.toString().chars()).noneMatch(Character::isISOControl);
        assertThat(news.toString().chars()).noneMatch(Character::isISOControl);
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

package news.vigie.cli.lines;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import news.vigie.Console;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shapes that other programs rely on: a released one only ever gains fields. */
class LineShapesTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FEED = """
            <rss version="2.0"><channel><title>Aldham Courier</title><link>/</link><language>en-GB</language>
            <item><guid>n1</guid><title>Harbour bell rings</title><link>news/bell</link>
            <pubDate>Sun, 22 Nov 2026 07:30:00 GMT</pubDate><author>Anna Berg</author><category>Town</category>
            <description>&lt;p onclick="x()"&gt;The bell.&lt;/p&gt;</description>
            <enclosure url="bell.jpg" type="image/jpeg" length="12"/></item></channel></rss>
            """;
    private static final String PAGE = """
            <html lang="en"><head><title>Harbour bell rings</title><meta property="og:site_name" content="Courier">
            <meta property="article:published_time" content="2026-11-22T07:30:00Z"></head><body>
            <nav><a href="/">Home</a></nav><article><h1>Harbour bell rings</h1>
            <p>The harbour bell of Aldham rang on Monday for the first time in forty years, the town council said.</p>
            <p>Hundreds of people had come to the quay to hear it, and many of them had brought their children.</p>
            <p>The council will decide in March whether the bell is to ring every day, Mayor Anna Berg said.</p>
            </article></body></html>
            """;
    private static final String ARTICLE = """
            😀 Le conseil municipal de Valence a adopté mardi le budget de la ville, par 41 voix contre 36. \
            « Ce budget protège les familles », a déclaré Jeanne Morel, maire de Valence. \
            Les travaux du pont commenceront en mars et dureront deux ans, selon la mairie de Valence.""";

    @TempDir
    Path folder;

    private JsonNode call(String input, String... arguments) throws IOException {
        Console.Outcome outcome = new Console().fed(input).call(arguments);
        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(outcome.lines()).hasSize(1);
        return JSON.readTree(outcome.out());
    }

    private static List<String> names(JsonNode node) {
        var names = new ArrayList<String>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static String line(Map<String, String> item) throws IOException {
        return JSON.writeValueAsString(item);
    }

    private static String cut(String text, int start, int end) {
        return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
    }

    @Test
    void parseFeedGivesTheFeedAndItsEntries() throws IOException {
        String file = Files.writeString(folder.resolve("a.xml"), FEED).toString();

        JsonNode feed = call("", "parse-feed", "--base", "https://courier.example/rss.xml", file);

        assertThat(names(feed)).containsExactly("id", "format", "title", "link", "language", "entries", "warnings");
        assertThat(feed.path("id").asText()).isEqualTo(file);
        assertThat(feed.path("format").asText()).isEqualTo("rss");
        JsonNode entry = feed.path("entries").path(0);
        assertThat(names(entry))
                .containsExactly(
                        "id",
                        "title",
                        "link",
                        "published",
                        "updated",
                        "author",
                        "summary",
                        "content",
                        "categories",
                        "enclosures");
        assertThat(entry.path("link").asText()).isEqualTo("https://courier.example/news/bell");
        assertThat(entry.path("published").asText()).isEqualTo("2026-11-22T07:30:00Z");
        assertThat(entry.path("updated").isNull()).isTrue();
        assertThat(entry.path("summary").asText()).isEqualTo("<p>The bell.</p>");
        assertThat(entry.path("enclosures").path(0).toString())
                .isEqualTo("{\"url\":\"https://courier.example/bell.jpg\",\"type\":\"image/jpeg\",\"length\":12}");
    }

    @Test
    void parseFeedTakesTheFilesFromLinesToo() throws IOException {
        String file = Files.writeString(folder.resolve("a.xml"), FEED).toString();
        String item =
                line(Map.of("id", "x", "file", file, "url", "https://courier.example/", "contentType", "text/xml"));

        assertThat(call(item, "parse-feed", "--jsonl").path("id").asText()).isEqualTo("x");
        Console.Outcome bad =
                new Console().call("parse-feed", folder.resolve("none.xml").toString());
        assertThat(bad.code()).isEqualTo(1);
        assertThat(bad.out()).contains("\"error\":\"no such file");
    }

    @Test
    void extractSaysWhenASelectorNamesNothing() throws IOException {
        String file = Files.writeString(folder.resolve("bell.html"), PAGE).toString();

        Console.Outcome outcome = new Console().call("extract", "--select", ".nothing", file);

        assertThat(outcome.code()).isZero();
        assertThat(outcome.err()).contains("bell.html", "--select");
        assertThat(outcome.out()).contains("Harbour bell rings", "\"canonical\":null");
        assertThat(new Console().call("extract", "--select", "div[", file).code())
                .isEqualTo(2);
    }

    @Test
    void extractGivesTheArticleOfAPage() throws IOException {
        JsonNode article = call(
                line(Map.of("id", "1", "url", "https://courier.example/bell", "html", PAGE)), "extract", "--jsonl");

        assertThat(names(article))
                .containsExactly(
                        "id",
                        "url",
                        "title",
                        "byline",
                        "published",
                        "language",
                        "site",
                        "image",
                        "text",
                        "blocked",
                        "updated",
                        "canonical",
                        "standfirst",
                        "section",
                        "keywords");
        assertThat(article.path("title").asText()).isEqualTo("Harbour bell rings");
        assertThat(article.path("published").asText()).isEqualTo("2026-11-22T07:30:00Z");
        assertThat(article.path("site").asText()).isEqualTo("Courier");
        assertThat(article.path("blocked").isNull()).isTrue();
        assertThat(article.path("text").asText().split("\n\n")).hasSize(3);
    }

    @Test
    void extractReadsAPageFromStandardInput() throws IOException {
        JsonNode article = call(PAGE, "extract", "--url", "https://courier.example/bell");

        assertThat(article.path("id").asText()).isEqualTo("-");
        assertThat(article.path("url").asText()).isEqualTo("https://courier.example/bell");
        assertThat(article.path("text").asText()).startsWith("The harbour bell");
    }

    @Test
    void theOffsetsOfABriefAreCodePointsOfTheText() throws IOException {
        JsonNode brief = call(line(Map.of("id", "1", "title", "Valence : le budget", "text", ARTICLE)), "brief");

        assertThat(names(brief)).containsExactly("id", "language", "bullets", "quotes", "actors");
        assertThat(brief.path("language").asText()).isEqualTo("fr");
        JsonNode quote = brief.path("quotes").path(0);
        assertThat(names(quote)).containsExactly("text", "start", "end", "speaker", "role", "cue", "key");
        assertThat(cut(ARTICLE, quote.path("start").asInt(), quote.path("end").asInt()))
                .isEqualTo(quote.path("text").asText())
                .isEqualTo("Ce budget protège les familles");
        assertThat(quote.path("speaker").asText()).isEqualTo("Jeanne Morel");
        assertThat(brief.path("bullets")).isNotEmpty().allSatisfy(LineShapesTest::standsInTheText);
        assertThat(names(brief.path("actors").path(0))).containsExactly("name", "type", "role", "mentions");
    }

    /** Every stretch that a bullet names is in the bullet, but for a first letter or a last full stop. */
    private static void standsInTheText(JsonNode bullet) {
        assertThat(names(bullet)).containsExactly("text", "from");
        for (JsonNode span : bullet.path("from")) {
            String stretch = cut(ARTICLE, span.path(0).asInt(), span.path(1).asInt());
            assertThat(bullet.path("text").asText())
                    .contains(stretch.strip().substring(1, stretch.strip().length() - 1));
        }
    }

    @Test
    void briefHoldsNoMoreBulletsThanAsked() throws IOException {
        String item = line(Map.of("id", "1", "text", ARTICLE, "language", "fr"));

        assertThat(call(item, "brief", "--bullets", "1").path("bullets")).hasSize(1);
        assertThat(new Console().fed(item).call("brief", "--bullets", "none").code())
                .isEqualTo(2);
    }

    @Test
    void whatIsGuessedForWantOfAModelSaysSo() throws IOException {
        String finnish = line(Map.of("id", "1", "text", "Anna Korhonen asuu Oulussa.", "language", "fi"));

        assertThat(call(finnish, "names").path("guessed").asBoolean()).isTrue();
        assertThat(call(finnish, "brief").path("guessed").asBoolean()).isTrue();
        assertThat(call(line(Map.of("id", "1", "text", ARTICLE)), "brief").has("guessed"))
                .isFalse();
    }

    @Test
    void namesAreMentionsWithOffsetsInCodePoints() throws IOException {
        JsonNode answer = call(line(Map.of("id", "1", "text", ARTICLE)), "names");

        assertThat(names(answer)).containsExactly("id", "names");
        assertThat(answer.path("names")).anySatisfy(name -> {
            assertThat(names(name)).containsExactly("start", "end", "type");
            assertThat(cut(ARTICLE, name.path("start").asInt(), name.path("end").asInt()))
                    .isEqualTo("Jeanne Morel");
            assertThat(name.path("type").asText()).isEqualTo("person");
        });
    }

    @Test
    void storiesAreDecidedFromTheLinesBefore() {
        String bell = "The harbour bell of Aldham rang on Monday for the first time in forty years, the council said.";
        String budget = "Parliament in Oslo adopted the national budget after a night of talks between five parties.";
        Console.Outcome outcome = new Console()
                .fed(String.join(
                        "\n",
                        story("a", "Harbour bell of Aldham rings again", bell, "2026-11-22T07:30:00Z"),
                        story("b", "Oslo adopts its budget", budget, "2026-11-22T08:30:00+01:00"),
                        story("c", "Harbour bell of Aldham rings after forty years", bell, "2026-11-22T09:30:00Z"),
                        story("d", "Harbour bell of Aldham rings again", bell, "yesterday"),
                        story("e", "Harbour bell of Aldham rings again", bell, "2026-12-22T09:30:00Z")))
                .call("stories", "--window", "48h");

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.lines())
                .containsExactly(
                        "{\"id\":\"a\",\"story\":\"s1\"}",
                        "{\"id\":\"b\",\"story\":\"s2\"}",
                        "{\"id\":\"c\",\"story\":\"s1\"}",
                        "{\"id\":\"d\",\"error\":\"\\\"published\\\" is not a moment: yesterday; write 2026-11-22T07:30:00Z\"}",
                        "{\"id\":\"e\",\"story\":\"s3\"}");
    }

    private static String story(String id, String title, String text, String published) {
        return "{\"id\": \"%s\", \"title\": \"%s\", \"text\": \"%s\", \"published\": \"%s\"}"
                .formatted(id, title, text, published);
    }
}

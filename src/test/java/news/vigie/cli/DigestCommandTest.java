package news.vigie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.stream.Stream;
import news.vigie.Console;
import news.vigie.NewsSitemap;
import news.vigie.PaperSite;
import news.vigie.PaperSite.Item;
import news.vigie.language.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DigestCommandTest {
    private static final Instant NOW = Instant.parse("2026-03-05T12:00:00Z");
    private static final String BELL = """
            The harbour bell of Aldham rang on Monday for the first time in forty years, the town council said.
            Hundreds of people had come to the quay to hear it, and many of them had brought their children.
            The council will decide in March whether the bell is to ring every day, Mayor Anna Berg said.
            """;
    private static final String BUDGET = """
            Parliament in Oslo adopted the national budget on Tuesday after a night of talks between five parties.
            The budget gives schools two billion crowns more than last year, the finance minister Otto Lind said.
            The opposition had asked for a vote of confidence and withdrew its motion in the morning.
            """;

    @TempDir
    Path folder;

    private PaperSite site;

    @BeforeEach
    void aSiteIsThere() throws IOException {
        site = new PaperSite()
                .prints("/bell", "Harbour bell of Aldham rings again", BELL)
                .prints("/budget", "Oslo adopts its budget", BUDGET)
                .lists(
                        "/rss.xml",
                        "Aldham Courier",
                        new Item("/bell", "Harbour bell of Aldham rings again", "The bell."),
                        new Item("/budget", "Oslo adopts its budget", "The budget."));
    }

    @AfterEach
    void theSiteGoes() {
        site.close();
    }

    private Console console() {
        return Console.at(folder).at(InstantSource.fixed(NOW));
    }

    private String rss() {
        return site.at("/rss.xml").toString();
    }

    @Test
    void aFeedBecomesADigestOnStandardOutput() {
        Console.Outcome outcome = console().call("digest", rss());

        assertThat(outcome.code()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out())
                .contains("Your digest", "2 stories", "Harbour bell of Aldham", "Oslo adopts", "Aldham Courier")
                .doesNotContain("\u001b");
    }

    @ParameterizedTest
    @CsvSource({
        "html, <h",
        "telegram, <b>",
        "markdown, ](<http://127.0.0.1",
        "json, '\"title\"'",
        "text, Harbour bell",
        "JSON, '{'"
    })
    void everyFormatIsWritten(String format, String sign) {
        Console.Outcome outcome = console().call("digest", "--format", format, rss());

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).contains(sign);
    }

    @Test
    void jsonIsJson() throws IOException {
        String written = console().call("digest", "--format", "json", rss()).out();

        assertThat(new ObjectMapper().readTree(written).isObject()).isTrue();
    }

    @Test
    void pagesAndFilesAreTakenToo() throws IOException {
        Path text = Files.writeString(folder.resolve("note.txt"), "# A note from the quay\n\n" + BELL);
        Path page = Files.writeString(
                folder.resolve("page.html"),
                "<html><title>Oslo adopts its budget</title><body><p>" + BUDGET.replace("\n", "</p><p>")
                        + "</p></body></html>");
        Path list = Files.writeString(
                folder.resolve("list.opml"),
                "<opml version=\"2.0\"><body><outline type=\"rss\" text=\"C\" xmlUrl=\"%s\"/></body></opml>"
                        .formatted(rss()));

        assertThat(console().call("digest", text.toString()).out()).contains("A note from the quay", "note.txt");
        assertThat(console().call("digest", page.toString()).out())
                .contains("Oslo adopts its budget", "page.html")
                .doesNotContain("file:");
        assertThat(console().call("digest", site.at("/bell").toString()).out()).contains("Harbour bell", "127.0.0.1");
        assertThat(console()
                        .call("digest", list.toString(), site.at("/bell").toString())
                        .out())
                .contains("Oslo adopts its budget", "Aldham Courier");
        assertThat(console().call("digest", list.toString()).err())
                .as("an address inside that nobody typed")
                .contains("127.0.0.1", "private");
    }

    @Test
    void anArticleIsReadOverItsPages() {
        String page =
                "<html lang=en><title>The bell of Aldham</title><article><h1>The bell of Aldham</h1><p>%s</p></article>";
        site.page("/long", "text/html", page.formatted(BELL) + "<nav><a href='/long?page=2'>2</a></nav>")
                .page("/long?page=2", "text/html", page.formatted(BUDGET));

        assertThat(console().call("digest", site.at("/long").toString()).out())
                .contains("harbour bell", "Parliament in Oslo");
        assertThat(site.asked()).contains("200 /long", "200 /long?page=2");
    }

    @Test
    void aSourceThatGivesNothingHarmsNoOther() {
        Console.Outcome outcome = console()
                .call(
                        "digest",
                        rss(),
                        site.at("/nowhere").toString(),
                        folder.resolve("none.txt").toString());

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.out()).contains("Harbour bell of Aldham");
        assertThat(outcome.err().lines())
                .containsExactly(
                        site.at("/nowhere") + ": there is nothing at this address (404)",
                        folder.resolve("none.txt") + ": there is no such file; an address begins with https://");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    <p>Photos</p>                                                  | no text was found in it; if it lists articles, look for its feed with `vigie feeds discover`
                    <article><div class=paywall><p>Subscribe to read this article.</p><p>Already a subscriber? Log in</p></div></article> | the article is behind a paywall or a login
                    <div id=app></div><noscript>Please turn on JavaScript.</noscript><script src=a.js></script> | it shows nothing without JavaScript
                    """)
    void aPageWithoutTextIsNotCalledAFeed(String body, String reason) throws IOException {
        String page = "<html lang=en><title>The harbour</title><body>" + body + "</body></html>";
        Path file = Files.writeString(folder.resolve("bare.html"), page);

        try (var bare = new PaperSite().page("/bare", "text/html", page)) {
            Console.Outcome outcome = console().call("digest", bare.at("/bare").toString(), file.toString());
            assertThat(outcome.code()).isEqualTo(1);
            assertThat(outcome.err().lines()).startsWith(bare.at("/bare") + ": " + reason, file + ": " + reason);
        }
    }

    @ParameterizedTest
    @CsvSource({"401, a password (401)", "402, asks for payment (402)", "403, denies access (403)"})
    void aWallIsNamed(int status, String words) {
        site.fails("/wall", status);

        assertThat(console().call("digest", site.at("/wall").toString()).err()).contains(words);
    }

    @Test
    void whatHasNoDateGivesTheSameDigestEachTime() throws IOException {
        var sources = new ArrayList<String>();
        for (int i = 0; i < 12; i++) {
            String text = "Village %d counts its boats\n\nThe village number %d counted %d boats on Monday.\n%s"
                    .formatted(i, i, i + 3, BELL.repeat(1 + 7 * i % 5));
            sources.add(
                    Files.writeString(folder.resolve("note" + i + ".txt"), text).toString());
        }
        String[] call = Stream.concat(Stream.of("digest", "--stories", "12"), sources.stream())
                .toArray(String[]::new);

        String first = console().call(call).out();
        assertThat(console().call(call).out()).isEqualTo(first);
        assertThat(console().call(call).out()).isEqualTo(first);
    }

    @Test
    void theNumbersOfStoriesAndBulletsAreObeyed() {
        String all = console().call("digest", "--format", "markdown", rss()).out();
        String one = console()
                .call("digest", "--format", "markdown", "--stories", "1", "--bullets", "1", rss())
                .out();

        assertThat(all.lines().filter(line -> line.startsWith("- ")).count()).isGreaterThan(2);
        assertThat(one.lines().filter(line -> line.startsWith("- "))).hasSize(1);
    }

    @Test
    void theFrontPageOfASiteStandsForItsNews() {
        site.page("/", "text/html", """
                <html lang="en"><link rel="alternate" type="application/rss+xml" href="/rss.xml">
                <p>Welcome to the site of the Aldham Courier, which is read on the whole coast and has been for years.</p>
                """);

        Console.Outcome outcome = console().call("digest", site.at("/").toString());

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).contains("2 stories", "Harbour bell of Aldham", "Oslo adopts");
    }

    @Test
    void aNewsSitemapIsASourceToo() {
        site.page(
                "/news.xml",
                "text/xml",
                NewsSitemap.of(site, new Item("/bell", "Harbour bell of Aldham rings again", "")));

        assertThat(console().call("digest", site.at("/news.xml").toString()).out())
                .contains("1 story", "Harbour bell of Aldham", "Aldham Courier");
    }

    @Test
    void onlyWhatIsYoungEnoughIsTold() {
        site.page("/old", "text/html", """
                <html lang="en"><head><title>Old news of Aldham</title>
                <meta property="article:published_time" content="2026-03-04T12:00:00Z"></head>
                <body><article><h1>Old news of Aldham</h1><p>%s</p></article></body></html>
                """.formatted(BUDGET.replace("\n", "</p><p>")));
        String old = site.at("/old").toString();
        String young = site.at("/bell").toString();

        assertThat(console().call("digest", old, young).out()).contains("Old news", "Harbour bell");
        assertThat(console().call("digest", "--since", "6h", old, young).out())
                .contains("Harbour bell")
                .doesNotContain("Old news");
        assertThat(console().call("digest", "--since", "2d", old, young).out()).contains("Old news");
    }

    @Test
    void headingsAreInTheLanguageAskedForOrThatOfTheTerminal() {
        assertThat(console().call("digest", "--language", "fr", rss()).out()).contains("2 sujets", "mars");
        assertThat(console().in(Language.FRENCH).call("digest", rss()).out())
                .contains("Votre revue de presse", "2 sujets");
        assertThat(console()
                        .in(Language.FRENCH)
                        .call("digest", "--language", "en", rss())
                        .out())
                .contains("2 stories");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--format pdf",
                "--format colour",
                "--stories 0",
                "--bullets -1",
                "--since soon",
                "--language xx",
                "--nonsense",
                "--stories"
            })
    void aWrongOptionIsToldBeforeAnythingIsFetched(String option) {
        Console.Outcome outcome = console().call(("digest " + rss() + " " + option).split(" "));

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains(option.split(" ", -1)[0], "`vigie digest --help`");
        assertThat(site.asked()).isEmpty();
    }

    @Test
    void noSourceIsAWrongCall() {
        Console.Outcome outcome = console().call("digest");

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("Missing: SOURCE.");
    }
}

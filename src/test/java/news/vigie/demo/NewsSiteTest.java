package news.vigie.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewsSiteTest {
    private static final String CRANE = "/northern-wire/aldham-crane-collapse";

    @TempDir
    private Path folder;

    private Visitor visitor;

    @BeforeEach
    void open() throws IOException {
        visitor = new Visitor(folder);
    }

    @AfterEach
    void close() {
        visitor.close();
    }

    @Test
    void servesOnLoopbackOnly() {
        assertThat(visitor.site.baseUrl().getHost()).isEqualTo("127.0.0.1");
        assertThat(visitor.site.baseUrl().getPort()).isPositive();
    }

    @Test
    void hasThreeFeedsInEachLanguage() {
        assertThat(visitor.site.feeds())
                .extracting(SiteFeed::language)
                .containsExactlyInAnyOrder("fr", "fr", "fr", "en", "en", "en");
    }

    @Test
    void everyPageThatAFeedNamesIsThere() throws Exception {
        var links = new ArrayList<String>();
        for (SiteFeed feed : visitor.site.feeds()) {
            links.addAll(linksIn(visitor.get(feed.url())));
        }

        assertThat(links).hasSizeGreaterThanOrEqualTo(20).doesNotHaveDuplicates();
        for (String link : links) {
            assertThat(visitor.get(URI.create(link)).statusCode()).as(link).isEqualTo(200);
        }
    }

    @Test
    void everyFeedAnswersThatNothingIsNew() throws Exception {
        for (SiteFeed feed : visitor.site.feeds()) {
            var first = visitor.get(feed.url());
            String tag = first.headers().firstValue("ETag").orElseThrow();
            String modified = first.headers().firstValue("Last-Modified").orElseThrow();

            assertThat(visitor.get(feed.url(), "If-None-Match", tag).statusCode())
                    .isEqualTo(304);
            assertThat(visitor.get(feed.url(), "If-Modified-Since", modified).statusCode())
                    .isEqualTo(304);
            assertThat(visitor.get(feed.url(), "If-None-Match", "\"other\"", "If-Modified-Since", modified)
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void aFeedChangesWhenTheNextTextIsPrinted() throws Exception {
        SiteFeed wire = visitor.site.feeds().stream()
                .filter(feed -> feed.name().equals("Northern Wire"))
                .findFirst()
                .orElseThrow();
        String tag = visitor.get(wire.url()).headers().firstValue("ETag").orElseThrow();

        SitePage next = visitor.site.publishNext().orElseThrow();

        var after = visitor.get(wire.url(), "If-None-Match", tag);
        assertThat(next.outlet()).isEqualTo("Northern Wire");
        assertThat(after.statusCode()).isEqualTo(200);
        assertThat(linksIn(after)).first().isEqualTo(next.url().toString());
        assertThat(visitor.get(next.url()).body()).contains("had sheared before it collapsed");
    }

    @Test
    void printsEachHeldTextOnceAndThenNothing() {
        var printed = new ArrayList<SitePage>();
        for (Optional<SitePage> next = visitor.site.publishNext();
                next.isPresent();
                next = visitor.site.publishNext()) {
            printed.add(next.get());
        }

        assertThat(printed).hasSizeGreaterThanOrEqualTo(8).doesNotHaveDuplicates();
        assertThat(visitor.site.publishNext()).isEmpty();
    }

    @Test
    void aPageHasAllThatStandsAroundATextOnTheWeb() throws Exception {
        Document page = Jsoup.parse(visitor.get(CRANE).body());

        assertThat(page.select("script[type=application/ld+json]").html()).contains("\"NewsArticle\"");
        assertThat(page.select("nav a")).hasSizeGreaterThan(3);
        assertThat(page.select("figcaption").text())
                .isEqualTo("The fallen crane lies across the north quay at Aldham Northern Wire/Stephen Ruck");
        assertThat(page.select(".read-next a")).isNotEmpty();
        assertThat(page.select(".gdpr").text()).contains("cookies");
        assertThat(page.select(".story-body h2").text()).isEqualTo("Quay closed");
    }

    @Test
    void aBundledTextSaysTheDayOfItsPrinting() throws Exception {
        assertThat(visitor.get(CRANE).body()).contains("ALDHAM, England, Wednesday (Northern Wire)");
        assertThat(visitor.get("/ouest-matin/huitres-interdiction-levee").body())
                .contains("depuis ce mercredi matin");
    }

    @Test
    void thePictureOfAPieceIsDrawn() throws Exception {
        var picture = visitor.get(CRANE + ".svg");

        assertThat(picture.headers().firstValue("Content-Type")).hasValue("image/svg+xml; charset=utf-8");
        assertThat(picture.body()).startsWith("<svg");
    }

    @Test
    void theDoorListsEveryFeed() throws Exception {
        Document door = Jsoup.parse(visitor.get("/").body());

        assertThat(door.select("a").eachAttr("href"))
                .containsAll(visitor.site.feeds().stream()
                        .map(feed -> feed.url().getPath())
                        .toList());
    }

    @Test
    void anOutletsFrontPagePointsToItsFeed() throws Exception {
        Document front = Jsoup.parse(visitor.get("/aldham-courier/").body());

        assertThat(front.select("link[rel=alternate]").attr("href")).isEqualTo("/aldham-courier/index.rdf");
        assertThat(front.select("ul a")).hasSize(3);
    }

    @Test
    void whatIsNotThereIsSaidSo() throws Exception {
        assertThat(visitor.get("/le-cadran/rien").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/elsewhere").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/articles").statusCode()).isEqualTo(404);
    }

    private static List<String> linksIn(HttpResponse<String> feed) throws IOException {
        String type = feed.headers().firstValue("Content-Type").orElseThrow();
        if (type.startsWith("application/feed+json")) {
            return new ObjectMapper().readTree(feed.body()).get("items").findValuesAsText("url");
        }
        Document xml = Jsoup.parse(feed.body(), "", Parser.xmlParser());
        String base = xml.select("feed").attr("xml:base");
        var links = new ArrayList<String>();
        links.addAll(xml.select("item > link").eachText());
        xml.select("entry > link").eachAttr("href").forEach(link -> links.add(base + link));
        return links;
    }
}

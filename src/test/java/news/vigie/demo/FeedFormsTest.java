package news.vigie.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** The feeds as a strict reader sees them, with a text in them that means harm. */
class FeedFormsTest {
    private static final String TITLE = "Ships & <b>\"chips\"</b> ]]> it's";

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

    @ParameterizedTest
    @CsvSource({
        "le-cadran, /le-cadran/rss.xml, rss, item, pubDate",
        "ouest-matin, /ouest-matin/atom.xml, feed, entry, published",
        "radio-estuaire, /radio-estuaire/rss.xml, rss, item, pubDate",
        "aldham-courier, /aldham-courier/index.rdf, rdf:RDF, item, dc:date",
        "seaboard, /seaboard/atom.xml, feed, entry, published"
    })
    void xmlFeedsAreWellFormedWhateverIsPrinted(String outlet, String path, String root, String item, String date)
            throws Exception {
        post(outlet);

        Document feed = parse(visitor.get(path).body());

        assertThat(feed.getDocumentElement().getTagName()).isEqualTo(root);
        var items = feed.getElementsByTagName(item);
        assertThat(feed.getElementsByTagName(date).getLength()).isEqualTo(items.getLength());
        assertThat(((org.w3c.dom.Element) items.item(0))
                        .getElementsByTagName("title")
                        .item(0)
                        .getTextContent())
                .isEqualTo(TITLE);
    }

    @Test
    void theJsonFeedIsWellFormedWhateverIsPrinted() throws Exception {
        post("northern-wire");

        JsonNode feed = new ObjectMapper()
                .readTree(visitor.get("/northern-wire/feed.json").body());

        assertThat(feed.get("version").asText()).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(feed.at("/items/0/title").asText()).isEqualTo(TITLE);
        assertThat(feed.at("/items/0/date_published").asText()).isEqualTo("2026-03-04T07:30:00Z");
        assertThat(feed.at("/items/0/authors/0/name").asText()).isEqualTo("A. <Nonymous>");
    }

    private void post(String outlet) throws Exception {
        var answer = visitor.post(
                "application/json",
                new ObjectMapper()
                        .createObjectNode()
                        .put("outlet", outlet)
                        .put("title", TITLE + "\u0000")
                        .put("byline", "A. <Nonymous>")
                        .put("text", "The <script>alert(1)</script> ship & the \u0007chip.")
                        .toString());
        assertThat(answer.statusCode()).isEqualTo(201);
    }

    private static Document parse(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }
}

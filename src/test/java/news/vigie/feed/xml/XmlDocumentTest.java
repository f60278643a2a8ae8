package news.vigie.feed.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XmlDocumentTest {
    private static final String BASE = "https://news.example/feed.xml";

    private static XmlDocument read(String document) {
        return XmlDocument.read(document, BASE, 2001);
    }

    private static XmlElement item(String inside) {
        return read("<rss><channel><item>" + inside + "</item></channel></rss>")
                .inside("item")
                .getFirst();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <title>Quay & harbour, 1 < 2 <3</title>            | Quay & harbour, 1 < 2 <3
            <title>L&#8217;&eacute;t&eacute; &amp;amp; &no;</title> | L’été &amp; &no;
            <title>a<![CDATA[ <b> &amp; ]]>c</title>           | a <b> &amp; c
            <title>a <!-- <title> --> b<?x y?></title>         | a  b
            <TITLE>Capitals</Title>                            | Capitals
            <title>Never closed<link>x</link>                  | Never closed
            <title>Closed by </another></title>                | Closed by
            <title type='a>b' x=y z>Attributes</title>         | Attributes
            <title lang="forgotten>Quote</title><a b="c"/>     | Quote
            <title/><title>The second</title>                  | The second
            """)
    void wordsAreReadHoweverTheyAreMarked(String inside, String title) {
        assertThat(item(inside).text("title")).isEqualTo(title);
    }

    @Test
    void namesAreThoseOfTheirNamespacesWhateverTheirPrefix() {
        XmlElement item =
                read("<r:rss xmlns:r='http://backend.userland.com/rss2' xmlns:d='https://purl.org/dc/elements/1.1/'>"
                                + "<r:item><d:title>A</d:title><x:creator xmlns:x='http://purl.org/dc/elements/1.1/'>B</x:creator>"
                                + "<dc:date>C</dc:date><unknown:date>D</unknown:date></r:item></r:rss>")
                        .inside("item")
                        .getFirst();

        assertThat(List.of(item.texts("dc:title", "dc:creator", "dc:date"), item.texts("unknown:date")))
                .containsExactly(List.of("A", "B", "C"), List.of("D"));
    }

    @Test
    void noFeedIsAModuleAsAWhole() {
        assertThat(read("<rss xmlns='http://search.yahoo.com/mrss/'><item/></rss>")
                        .inside("item"))
                .hasSize(1);
    }

    @Test
    void basesAddUp() {
        XmlElement item = read("<rss xml:base='https://a.example/b/'><item xml:base='c/'><link>d</link></item></rss>")
                .inside("item")
                .getFirst();

        assertThat(item.link(item.text("link"))).hasToString("Optional[https://a.example/b/c/d]");
    }

    @Test
    void elementsBecomeHtml() {
        assertThat(item("<div><p class='x&quot;'>1 &lt; 2<br/>3</p><![CDATA[<b>]]></div>")
                        .html()
                        .source())
                .isEqualTo("<div><p class=\"x&quot;\">1 &lt; 2<br>3</p><b></div>");
    }

    @Test
    void whatTheDocumentEndsInIsCut() {
        XmlDocument document = read("<rss><item><title>A</title></item><item><title>B");

        assertThat(document.inside("item").stream().map(document::isCut)).containsExactly(false, true);
    }

    @Test
    void itsOwnEntitiesAreTextsThatAreReadOnce() {
        String types =
                "<!DOCTYPE rss [<!ENTITY a \"one\"><!ENTITY b '&a;&a;'><!ENTITY c SYSTEM \"file:///etc/hosts\">]>";
        XmlDocument document = read(types + "<rss><item><title>&a; &b; &c;</title></item></rss>");

        assertThat(document.inside("item").getFirst().text("title")).isEqualTo("one &a;&a; &c;");
    }
}

package news.vigie.feed.xml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a document that was made to be slow or large may cost, counted in what becomes of it. */
class XmlBoundsTest {
    private static XmlDocument read(String document) {
        return XmlDocument.read(document, "https://news.example/", 2001);
    }

    private static int depth(XmlElement element, String name) {
        int depth = 0;
        for (XmlElement at = element;
                !at.children(name).isEmpty();
                at = at.children(name).getFirst()) {
            depth++;
        }
        return depth;
    }

    @Test
    void unclosedLeavesAreNoDeeperThanOne() {
        XmlElement channel = read("<rss><channel>" + "<title>x".repeat(50_000))
                .inside("channel")
                .getFirst();

        assertThat(channel.children("title"))
                .hasSize(50_000)
                .allSatisfy(title -> assertThat(title.children("title")).isEmpty());
    }

    @Test
    void deepElementsLieBesideEachOtherFromADepthOn() {
        XmlElement rss =
                read("<rss>" + "<a>".repeat(50_000) + "<title>x").inside("rss").getFirst();

        assertThat(depth(rss, "a")).isLessThan(250);
    }

    @Test
    void whatIsTooDeepClosesNothingAbove() {
        XmlDocument document =
                read("<rss><item>" + "<b>".repeat(300) + "</b>".repeat(300) + "<title>After</title></item></rss>");

        assertThat(document.inside("item").getFirst().text("title")).isEqualTo("After");
    }

    @Test
    void ofMoreElementsThanAFeedHasTheRestIsLeft() {
        XmlElement rss = read("<rss>" + "<x/>".repeat(300_000)).inside("rss").getFirst();

        assertThat(rss.children("x")).hasSizeLessThan(250_000);
    }

    @Test
    void ofAttributesAHundredAreKept() {
        var tag = new StringBuilder("<rss ");
        for (int i = 0; i < 100_000; i++) {
            tag.append('a').append(i).append("=1 ");
        }
        XmlElement rss = read(tag + "><title>x</title></rss>").inside("rss").getFirst();

        assertThat(rss.attribute("a99")).isEqualTo("1");
        assertThat(rss.attribute("a100")).isNull();
        assertThat(rss.text("title")).isEqualTo("x");
    }

    @Test
    void entitiesGrowADocumentByABound() {
        String type = "<!DOCTYPE rss [<!ENTITY a \"" + "b".repeat(1000) + "\">]>";
        XmlElement rss =
                read(type + "<rss>" + "&a;".repeat(100_000)).inside("rss").getFirst();

        assertThat(rss.text()).hasSizeLessThan(500_000);
    }
}

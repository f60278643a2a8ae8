package news.vigie.article.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import news.vigie.article.page.PageReader;
import news.vigie.article.page.PageScan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Section, keywords, site and picture: what a site's own order says of an article. */
class FilingTest {
    private static final URI URL = URI.create("https://www.thecourier.example/news/bridge-12.html");

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "<meta property=article:section content=Coast> # Coast",
                "<meta property=article:section content='Coast, Ports'> # Coast",
                "<meta property=article:section content=Uncategorized><meta name=section content=Coast> #",
                "<meta property=article:section content='The Courier'> #",
                "<meta itemprop=articleSection content=Coast> # Coast"
            })
    void theSectionIsWhereTheSiteFilesIt(String head, String section) {
        assertThat(read(head).filing().section()).isEqualTo(section);
    }

    @Test
    void theWayFromTheFrontPageTellsTheSection() {
        assertThat(read("""
                <script type=application/ld+json>{"@type": "BreadcrumbList", "itemListElement": [
                 {"position": 3, "name": "A bridge closes"}, {"position": 1, "item": {"@id": "/", "name": "Home"}},
                 {"position": 2, "item": {"@id": "/coast", "name": "Coast"}}]}</script>
                """).filing().section()).isEqualTo("Coast");
        assertThat(read("""
                <script type=application/ld+json>{"@type": "BreadcrumbList", "itemListElement": [
                 {"position": 1, "name": "Home", "item": "/"}, {"position": 2, "name": "Coast", "item": "/coast"}]}</script>
                """).filing().section()).isEqualTo("Coast");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "<meta property=article:tag content=ports><meta property=article:tag content=ferry> # ports|ferry",
                "<meta name=keywords content='Ports, ferry; Pörts,ports,,x'> # Ports|ferry",
                "<script type=application/ld+json>{\"@type\": \"Article\", \"keywords\": [\"ports\", \"ferry\"]}</script> # ports|ferry",
                "<script type=application/ld+json>{\"@type\": \"Article\", \"keywords\": \"ports, ferry\"}</script> # ports|ferry"
            })
    void keywordsAreToldOnce(String head, String keywords) {
        assertThat(read(head).filing().keywords()).containsExactly(keywords.split("\\|", -1));
    }

    @Test
    void keywordsAreFewAndShort() {
        String many = IntStream.range(0, 200).mapToObj(i -> "word" + i).collect(Collectors.joining(","));

        assertThat(read("<meta name=keywords content='" + many + "'>").filing().keywords())
                .hasSize(20);
        assertThat(read("<meta name=keywords content='" + "long ".repeat(40) + ",ports'>")
                        .filing()
                        .keywords())
                .containsExactly("ports");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "<meta property=og:site_name content='The Courier'> # The Courier",
                "<meta property=og:site_name content=thecourier.example><meta name=application-name content='The Courier'> # The Courier",
                "<meta property=og:site_name content='The Courier - News from the coast and beyond'> # The Courier",
                "<title>Bridge to close | The Courier</title> # The Courier",
                "<title>Bridge to close</title> # thecourier.example"
            })
    void theSiteIsCalledAsPeopleCallIt(String head, String site) {
        assertThat(read(head).site()).isEqualTo(site);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta property=og:image content=/a/bridge.jpg>",
                "<meta property=og:image content=/a/og-logo_white.png><meta name=twitter:image content=/a/bridge.jpg>",
                "<meta property=og:image content=/a/thecourier-logo.png><link rel=image_src href=/a/bridge.jpg>",
                "<meta property=og:image content=/a/x.gif><meta property=og:image:width content=1><meta itemprop=image content=/a/bridge.jpg>",
                "<script type=application/ld+json>{\"@type\": \"Article\", \"image\": [{\"url\": \"/a/bridge.jpg\"}]}</script>",
                "<script type=application/ld+json>[{\"@type\": \"Article\", \"image\": {\"@id\": \"#i\"}}, {\"@id\": \"#i\", \"url\": \"/a/bridge.jpg\"}]</script>"
            })
    void thePictureIsOneOfSomething(String head) {
        assertThat(read(head).image()).hasToString("https://www.thecourier.example/a/bridge.jpg");
    }

    @Test
    void aPictureOfALogoThatIsInTheNewsIsOne() {
        assertThat(read("<meta property=og:image content=/a/harbour-board-presents-logo.jpg>")
                        .image())
                .isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "http://www.thecourier.example/news/bridge-12.html, https://www.thecourier.example/news/bridge-12.html",
        "https://amp.thecourier.example/news/bridge-12.html, https://amp.thecourier.example/news/bridge-12.html",
        "https://agency.example/news/bridge-12.html, https://www.thecourier.example/news/bridge-12.html?id=7"
    })
    void theLastingAddressIsSafeAndOfThisSite(String canonical, URI believed) {
        PageScan page = PageScan.of(PageReader.tree("<link rel=canonical href='" + canonical + "'>", ""));

        assertThat(MetadataReader.read(page, URI.create(URL + "?id=7&utm_source=feed#top"), null)
                        .url())
                .isEqualTo(believed);
    }

    @Test
    void metasOfWhatIsCitedAreNotTheArticles() {
        assertThat(read("""
                <div itemscope itemtype=https://schema.org/ScholarlyArticle itemprop=citation>
                <meta itemprop=author content="Zoe Quill"></div>""").byline()).isNull();
        assertThat(read("""
                <div itemscope itemtype=https://schema.org/NewsArticle><div itemprop=author itemscope>
                <meta itemprop=name content="Ann Marsh"></div></div>""").byline()).isEqualTo("Ann Marsh");
    }

    @Test
    void aMetaElementMayCallItsContentValue() {
        assertThat(read("<meta name=author value='Ann Marsh'>").byline()).isEqualTo("Ann Marsh");
    }

    private static Metadata read(String html) {
        return MetadataReader.read(PageScan.of(PageReader.tree(html, "")), URL, null);
    }
}

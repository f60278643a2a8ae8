package news.vigie.article.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import news.vigie.article.page.PageReader;
import news.vigie.article.page.PageScan;
import news.vigie.feed.Entry;
import news.vigie.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MetadataReaderTest {
    private static final URI URL = URI.create("https://www.courier.example/news/bridge-12.html");

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "Bridge to close - The Courier # Bridge to close",
                "The Courier | Bridge to close # Bridge to close",
                "Bridge to close | Local | The Courier # Bridge to close",
                "Bridge to close: what we know # Bridge to close: what we know"
            })
    void theTitleIsWithoutTheSitesName(String window, String title) {
        assertThat(read("<meta property=og:site_name content='The Courier'><title>" + window + "</title>")
                        .title())
                .isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<title>Bridge&#27; to close</title>",
                "<meta property=og:title content='Bridge&#27; to close'>",
                "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Bridge\\u0000 to close\"}</script>",
                "<title>x</title><h1>Bridge&#27; to close</h1>"
            })
    void noControlStandsInATitle(String head) {
        assertThat(read(head).title()).isEqualTo("Bridge to close");
    }

    @Test
    void noControlStandsInWhatElseThePageSaysOfItself() {
        Metadata metadata = read("""
                <meta property=og:site_name content='The&#27; Courier'><script type=application/ld+json>
                {"@type": "NewsArticle", "author": "Ann\\u0000 Marsh", "articleBody": "The bridge\\u001b closes."}</script>
                """);

        assertThat(metadata.site()).isEqualTo("The Courier");
        assertThat(metadata.byline()).isEqualTo("Ann Marsh");
        assertThat(metadata.body()).isEqualTo("The bridge closes.");
        assertThat(read("<p class=byline>By Ann&#27; Marsh</p>").byline()).isEqualTo("Ann Marsh");
    }

    @Test
    void theHeadingAboveTheTextIsTheTitle() {
        String html = "<title>Bridge closure: nine months of work</title><h1>Nine months of work close the bridge</h1>";

        assertThat(read(html).title()).isEqualTo("Nine months of work close the bridge");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "Par Jeanne Morel - Le 3 mai # Jeanne Morel",
                "By Alice Moreton and Tom O'Hara, 12 May # Alice Moreton, Tom O'Hara",
                "Von Jürgen Groß | 04.03.2026 # Jürgen Groß",
                "Propos recueillis par Inès Carpentier # Inès Carpentier",
                "Written by Hannah Voss, PhD # Hannah Voss",
            })
    void theBylineIsPeople(String written, String people) {
        assertThat(read("<p class=byline>" + written + "</p>").byline()).isEqualTo(people);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "<p>Un reportage de Nolwenn Kerdoncuff, mardi 3 mars 2026</p> # Nolwenn Kerdoncuff",
                "<div>The Courier <span>Ann Marsh</span> <i>Published 3 March 2026</i></div> # Ann Marsh",
                "<div class=by><span>Ann Marsh, coast correspondent</span> <span>Tuesday 3 March 2026</span></div> # Ann Marsh",
                "<div class=by><span>Ann Marsh</span> <span>Tuesday 3 March 2026</span></div> # Ann Marsh"
            })
    void theLineBelowTheTitleNamesWhoWroteIt(String line, String people) {
        assertThat(read("<h1>Bridge to close</h1>" + line).byline()).isEqualTo(people);
    }

    @Test
    void aNameWithoutADateIsNoByline() {
        assertThat(read("<h1>Bridge to close</h1><p><b>Ann Marsh</b> will cross no more.</p>")
                        .byline())
                .isNull();
    }

    @Test
    void aTitleKeepsTheSpacesThatHoldItsWordsTogether() {
        assertThat(read("<title>Pont : fermeture</title><h1>Pont\u00a0: fermeture</h1>")
                        .title())
                .isEqualTo("Pont\u00a0: fermeture");
    }

    @Test
    void nobodySignsAsAdmin() {
        assertThat(read("<meta name=author content=admin>").byline()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "https://courier.example/news/bridge-12.html, https://courier.example/news/bridge-12.html",
        "/news/bridge-12.html?amp=1, https://www.courier.example/news/bridge-12.html?amp=1",
        "https://www.courier.example/, https://www.courier.example/news/bridge-12.html",
        "https://elsewhere.example/news/bridge, https://www.courier.example/news/bridge-12.html",
        "javascript:alert(1), https://www.courier.example/news/bridge-12.html"
    })
    void theCanonicalAddressIsBelievedIfItCanBeThisPages(String canonical, URI believed) {
        assertThat(read("<link rel=canonical href='" + canonical + "'>").url()).isEqualTo(believed);
    }

    @Test
    void aTimeWithoutAZoneIsTheFeedsInstantIfTheyAgree() {
        Instant fed = Instant.parse("2026-03-04T11:12:00Z");
        Entry entry = new Entry(null, "", URL, fed, null, null, null, null, List.of(), List.of());
        String html = "<meta property=article:published_time content='2026-03-04 06:12'>";

        assertThat(MetadataReader.read(PageScan.of(PageReader.tree(html, "")), URL, entry)
                        .dateline()
                        .published())
                .isEqualTo(fed);
    }

    @Test
    void theAddressTellsTheDateWhereThePageDoesNot() {
        URI dated = URI.create("https://courier.example/2026/03/04/bridge.html");

        assertThat(MetadataReader.read(PageScan.of(PageReader.tree("<p>x", "")), dated, null)
                        .dateline()
                        .published())
                .isEqualTo("2026-03-04T00:00:00Z");
    }

    @Test
    void languageAndPictureAreAsDeclared() {
        Metadata metadata =
                read("<html lang=fr-CA><meta property=og:image content='/p.jpg'><link rel=icon href=javascript:x>");

        assertThat(metadata.language()).isEqualTo(Language.FRENCH);
        assertThat(metadata.image()).isEqualTo(URI.create("https://www.courier.example/p.jpg"));
    }

    private static Metadata read(String html) {
        return MetadataReader.read(PageScan.of(PageReader.tree(html, "")), URL, null);
    }
}

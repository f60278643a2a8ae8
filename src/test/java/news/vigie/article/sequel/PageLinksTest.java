package news.vigie.article.sequel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.net.URI;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import news.vigie.article.page.PageReader;
import news.vigie.article.page.PageScan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageLinksTest {
    private static final URI URL = URI.create("https://www.phare.example/2026/quai.html");
    private static final PageAddress FIRST = new PageAddress(URL);

    private static PageLinks in(String html) {
        return PageLinks.of(PageScan.of(PageReader.tree(html, URL.toString())).landmarks(), URL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<link rel='next' href='?page=2'>",
                "<a rel='nofollow next' href='/2026/quai.html?page=2'>Suite : la colère des riverains</a>",
                "<div class='pagination'>1 <a href='?page=2'>2</a> <a href='?page=3'>3</a></div>",
                "<a href='quai.html?page=2'>Page suivante</a>",
                "<a href='quai.html?page=2'>Next page ›</a>",
                "<a href='quai.html?page=2'>Weiter auf Seite 2</a>",
                "<a href='quai.html?page=2'>Seite 2</a>",
                "<a href='quai.html?page=2'>Lire la suite</a>",
                "<a href='quai.html?page=2'><span>»</span></a>",
                "<a href='quai.html?page=2' aria-label='Siguiente'><svg></svg></a>",
            })
    void theSecondPageIsWhereALinkSaysSo(String html) {
        assertThat(in(html).page(2, FIRST)).contains(URI.create("https://www.phare.example/2026/quai.html?page=2"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<link rel='next' href='/2026/foire.html'>",
                "<a rel='next' href='/2026/quai-2.html'>Le quai rouvre</a>",
                "<a href='?page=2'>Cinq navires de plus attendus à quai en avril, selon la capitainerie</a>",
                "<a href='?page=2#comments'>2</a>",
                "<section class='Comments list'><div><a href='?page=2'>2</a></div></section>",
                "<a href='javascript:page(2)'>2</a>",
                "<a href='mailto:quai-2@phare.example'>2</a>",
                "<a href='?page=3'>3</a>",
                "<a href='http://[phare/2'>2</a>",
                "<a href='http://www.phare.example:80/2026/quai.html?page=2'>2</a>",
                "<div id='disqus_thread'><a href='?page=2'>2</a></div>",
            })
    void otherLinksLeadToNoPageOfTheArticle(String html) {
        assertThat(in(html).page(2, FIRST)).isEmpty();
    }

    @Test
    void anOldLinkOfASafeSiteIsAskedSafely() {
        assertThat(in("<a href='http://www.phare.example/2026/quai.html?page=2'>2</a>")
                        .page(2, FIRST))
                .contains(URI.create("https://www.phare.example/2026/quai.html?page=2"));
    }

    @Test
    void linksDeepAmongManyClassesCostLittle() {
        String classes = IntStream.range(0, 500).mapToObj(n -> "c" + n).collect(Collectors.joining(" "));
        String html = ("<div class='" + classes + "'>").repeat(200) + "<a href='?page=2'>2</a> ".repeat(5_000);

        var links = assertTimeoutPreemptively(Duration.ofSeconds(5), () -> in(html));

        assertThat(links.page(2, FIRST)).isPresent();
    }

    @Test
    void allOnOnePageIsBelievedWherePagesAre() {
        String whole = "<a href='/2026/quai-complet.html'>Tout sur une page</a>";

        assertThat(in(whole).whole(FIRST)).isEmpty();
        assertThat(in("<a href='?page=2'>2</a>" + whole).whole(FIRST))
                .contains(URI.create("https://www.phare.example/2026/quai-complet.html"));
        assertThat(in("<a href='?page=2'>2</a><a href='?page=all'>Auf einer Seite lesen</a>")
                        .whole(FIRST))
                .contains(URI.create("https://www.phare.example/2026/quai.html?page=all"));
        assertThat(in("<a href='?page=2'>2</a><a href='/archives'>View all</a>").whole(FIRST))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.phare.example/2026/quai.amp.html",
                "https://amp.phare.example/2026/quai.html",
                "https://m.phare.example/2026/quai"
            })
    void theAmpFormIsOfTheSameSite(String amp) {
        assertThat(in("<link rel=amphtml href='" + amp + "'>").amp()).contains(URI.create(amp));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://phare-example.cdn.ampproject.org/c/s/phare.example/2026/quai.html",
                "https://www.phare.example/2026/quai.html",
                "ftp://www.phare.example/quai.html"
            })
    void otherAmpFormsAreLeft(String amp) {
        assertThat(in("<link rel=amphtml href='" + amp + "'>").amp()).isEmpty();
    }

    @Test
    void aFileLeadsNowhere() {
        URI file = URI.create("file:///tmp/page.html");
        String html = "<link rel=amphtml href='https://phare.example/amp'><link rel=next href='?page=2'>";

        PageLinks links =
                PageLinks.of(PageScan.of(PageReader.tree(html, file.toString())).landmarks(), file);

        assertThat(links.amp()).isEmpty();
        assertThat(links.page(2, new PageAddress(file))).isEmpty();
    }
}

package news.vigie.article.sequel;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageAddressTest {
    @ParameterizedTest(name = "{0} goes on at {1}")
    @CsvSource({
        "https://phare.example/2026/03/quai, https://phare.example/2026/03/quai/2",
        "https://phare.example/2026/03/quai/, https://phare.example/2026/03/quai/2/",
        "https://phare.example/2026/03/quai/, https://www.phare.example/2026/03/quai/page/2/",
        "https://phare.example/quai?utm_source=rss, https://phare.example/quai?page=2",
        "https://phare.example/quai?id=7, https://phare.example/quai?id=7&p=2",
        "https://phare.example/quai?id=7, https://phare.example/quai?page=2&id=7",
        "https://phare.example/quai?page=1, https://phare.example/quai?page=2",
        "https://phare.example/quai-123.html, https://phare.example/quai-123-2.html",
        "https://phare.example/quai-123.html, 'https://phare.example/quai-123,page2.html'",
        "https://phare.example/quai.html, https://phare.example/quai.html?page=2",
        "https://phare.example/quai.html, https://phare.example/quai.html/2",
        "https://phare.example/quai-1.html, https://phare.example/quai-2.html",
        "https://leuchtturm.example/hafen/mole, https://leuchtturm.example/hafen/mole/seite-2",
        "https://leuchtturm.example/hafen/mole.html, https://leuchtturm.example/hafen/mole-seite2.html",
        "https://courier.example/news089.html, https://courier.example/news089_2.html",
        "https://courier.example/quay, https://courier.example/quay-p2",
    })
    void aPageIsKnownByItsNumber(URI first, URI second) {
        assertThat(new PageAddress(first).isPage(second, 2)).isTrue();
    }

    @ParameterizedTest(name = "{0} does not go on at {1}")
    @CsvSource({
        "https://phare.example/2026/03/quai/, https://phare.example/2026/03/foire/",
        "https://phare.example/2026/03/quai/, https://phare.example/2026/03/foire/2",
        "https://phare.example/2026/03/quai/, https://phare.example/2026/03/quai/3",
        "https://phare.example/2026/03/quai/, https://phare.example/2026/03/quai/",
        "https://phare.example/2026/03/quai/, https://phare.example/page/2",
        "https://phare.example/2026/03/quai/, https://phare.example/2026/03/quai/comment-page-2/",
        "https://phare.example/2026/03/quai/, https://phare.example/2026/03/quai/?page=2#comments",
        "https://phare.example/2026/03/quai/, https://ailleurs.example/2026/03/quai/2",
        "https://phare.example/2026/03/quai/, https://phare.example:8443/2026/03/quai/2",
        "https://phare.example/quai.html, https://phare.example/quai2.html",
        "https://phare.example/quai.html, https://phare.example/quai.html?page_breves=2",
        "https://phare.example/?p=3289, https://phare.example/?p=3290",
        "https://phare.example/?p=3289, https://phare.example/?p=2",
        "https://phare.example/quai?id=7, https://phare.example/quai?id=8&page=2",
        "https://phare.example/quai?id=7, https://phare.example/quai?page=2",
        "https://phare.example/, https://phare.example/page/2",
        "https://phare.example/, https://phare.example/?page=2",
        "https://forum.example/faden-34.html, https://forum.example/faden-35.html",
        "https://courier.example/holiday, https://courier.example/holiday-part-2",
    })
    void whateverElseIsLinkedIsAnotherArticle(URI first, URI other) {
        assertThat(new PageAddress(first).isPage(other, 2)).isFalse();
    }

    @ParameterizedTest(name = "{0} at {1} does not go on at {2}")
    @CsvSource({
        "Die Insel (1/5), https://leuchtturm.example/insel-1, https://leuchtturm.example/insel-2",
        "Die Insel (1/5), https://leuchtturm.example/insel, https://leuchtturm.example/insel-2",
        "'Die Insel, Teil 1', https://leuchtturm.example/insel/1.html, https://leuchtturm.example/insel/2.html",
        "Épisode 1 : la tempête, https://phare.example/tempete_1, https://phare.example/tempete_2",
        "Ligue 1 : les résultats, https://phare.example/journee-1, https://phare.example/journee-2",
    })
    void theSecondPartOfASeriesIsAnotherArticle(String title, URI first, URI other) {
        assertThat(new PageAddress(first, title).isPage(other, 2)).isFalse();
    }

    @ParameterizedTest(name = "{0} at {1} goes on at {2}")
    @CsvSource({
        "Die Insel (1/5), https://leuchtturm.example/insel-1, https://leuchtturm.example/insel-1/2",
        "Die Insel (1/5), https://leuchtturm.example/insel-1, https://leuchtturm.example/insel-1?seite=2",
        "Die Insel (1/5), https://leuchtturm.example/insel/seite-1, https://leuchtturm.example/insel/seite-2",
        "Die Insel – Seite 1 von 3, https://leuchtturm.example/insel/1, https://leuchtturm.example/insel/2",
        "Un budget de 1 200 euros de moins en 2021, https://phare.example/budget-1, https://phare.example/budget-1-p2",
        "Le quai rouvre 11 ans après, https://phare.example/quai-1, https://phare.example/quai-2",
    })
    void aPartOfASeriesMayHavePagesOfItsOwn(String title, URI first, URI second) {
        assertThat(new PageAddress(first, title).isPage(second, 2)).isTrue();
    }

    @Test
    void theThirdPageIsToldByTheFirst() {
        var first = new PageAddress(URI.create("https://phare.example/quai/1"));

        assertThat(first.isPage(URI.create("https://phare.example/quai/3"), 3)).isTrue();
        assertThat(first.isPage(URI.create("https://phare.example/quai/1/3"), 3))
                .isFalse();
    }

    /** WordPress gives the second article of one title the same address with "-2". */
    @Test
    void aHyphenAndANumberAreNoSureSign() {
        var first = new PageAddress(URI.create("https://phare.example/revue-de-presse/"));
        URI second = URI.create("https://phare.example/revue-de-presse-2/");

        assertThat(first.isPage(second, 2)).isTrue();
        assertThat(first.isSurelyPage(second, 2)).isFalse();
    }
}

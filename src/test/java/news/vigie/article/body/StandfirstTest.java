package news.vigie.article.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import news.vigie.article.metadata.MetadataReader;
import news.vigie.article.page.PageReader;
import news.vigie.article.page.PageScan;
import news.vigie.language.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StandfirstTest {
    private static final String LEAD =
            "Privés de bateau depuis six semaines, les îliens retrouvent lundi leur liaison avec le continent.";
    private static final String FIRST =
            "La traversée coûtera onze euros, comme avant les travaux, a promis mardi la compagnie qui l’assure.";
    private static final String SECOND =
            "Le premier bateau partira à 6 h 10 avec le courrier, le pain et les collégiens, comme il l’a toujours fait.";
    private static final String THIRD =
            "Personne n’aurait cru en mars que la coque serait sauvée, et surtout pas celui qui l’a construite en 1961.";

    @ParameterizedTest
    @ValueSource(
            strings = {"class=chapo", "class=article__standfirst", "itemprop=description", "class='dek'", "id=lede"})
    void isKnownByItsMarkWithinTheText(String mark) {
        assertThat(standfirst("<h1>Le bac est de retour</h1>" + text("<p " + mark + ">" + LEAD + "</p>")))
                .isEqualTo(LEAD);
    }

    @Test
    void isKnownByThePagesDescription() {
        String page = "<meta name=description content='" + LEAD + "'><h1>Le bac est de retour</h1>";

        assertThat(standfirst(page + text("<p>" + LEAD + "</p>"))).isEqualTo(LEAD);
    }

    @Test
    void isNoParagraphOfWhichADescriptionWasCut() {
        String cut = LEAD.substring(0, 60) + "…";
        String page = "<meta name=description content='" + cut + "'><h1>Le bac est de retour</h1>";

        assertThat(standfirst(page + text("<p>" + LEAD + "</p>"))).isEmpty();
    }

    @Test
    void isKnownByItsPlaceBeforeTheText() {
        String page = "<h1>Le bac est de retour</h1><div><p>" + LEAD + "</p></div><div class=ad>Achetez</div>";

        assertThat(standfirst(page + text(""))).isEqualTo(LEAD);
    }

    @Test
    void isKnownByItsBoldType() {
        assertThat(standfirst("<h1>Le bac est de retour</h1>" + text("<p><strong>" + LEAD + "</strong></p>")))
                .isEqualTo(LEAD);
    }

    @Test
    void mayHaveTwoParagraphs() {
        String two = "<p class=chapo>" + LEAD + "</p><p class=chapo>" + FIRST + "</p>";

        assertThat(standfirst("<h1>Le bac est de retour</h1>" + text(two))).isEqualTo(LEAD + "\n\n" + FIRST);
    }

    @Test
    void isNoFirstParagraphLikeTheOthers() {
        assertThat(standfirst("<h1>Le bac est de retour</h1>" + text("<p>" + LEAD + "</p>")))
                .isEmpty();
    }

    @Test
    void isNotMostOfTheText() {
        String page = "<h1>Le bac est de retour</h1><article><p class=chapo>" + LEAD + "</p><p>La suite lundi.</p>";

        assertThat(standfirst(page)).isEmpty();
    }

    private static String text(String lead) {
        String first = lead.contains(FIRST) ? "" : "<p>" + FIRST + "</p>";
        return "<div class=article-body>" + lead + first + "<p>" + SECOND + "</p><p>" + THIRD + "</p></div>";
    }

    private static String standfirst(String html) {
        PageScan page = PageScan.of(PageReader.tree("<title>Le bac est de retour</title>" + html, ""));
        var metadata = MetadataReader.read(page, URI.create("https://phare.example/bac"), null);
        Prose found = new BodyFinder().find(page, metadata, null);
        Span place = found.standfirst();
        return place == null ? "" : place.in(found.text());
    }
}

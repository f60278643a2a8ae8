package news.vigie.article.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import news.vigie.article.metadata.MetadataReader;
import news.vigie.article.page.PageReader;
import news.vigie.article.page.PageScan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyFinderTest {
    private static final String FIRST =
            "The ferry to Lowick will run again from Monday, the harbour board said after six weeks of repairs.";
    private static final String SECOND =
            "The first boat leaves at ten past six with the post, the bread and the schoolchildren, as it always did.";
    private static final String THIRD =
            "Nobody had believed in March that the hull could be saved, and least of all the man who built it in 1961.";
    private static final String LEAD = "Six weeks without a boat end on Monday, and the island can hardly believe it.";

    @Test
    void aStandfirstAboveThePictureIsKnownByThePagesDescription() {
        String page = "<meta name=description content='" + LEAD + "'><body><header><p class=teaser>" + LEAD
                + "</p><h1>The ferry is back</h1></header>" + text();

        assertThat(read(page)).containsExactly(LEAD, FIRST, SECOND, THIRD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"class=chapo", "class='article__standfirst'", "itemprop=description", "id=vorspann"})
    void aStandfirstIsKnownByItsMarkToo(String mark) {
        String page = "<h1>The ferry is back</h1><div " + mark + "><p>" + LEAD + "</p></div><aside class=ad>Buy</aside>"
                + text();

        assertThat(read(page)).startsWith(LEAD);
    }

    @Test
    void whatStandsBetweenTitleAndTextIsOfTheText() {
        String page = "<h1>The ferry is back</h1><div><p>" + LEAD + "</p></div><div class=ad>Buy</div>" + text();

        assertThat(read(page)).containsExactly(LEAD, FIRST, SECOND, THIRD);
    }

    @Test
    void aLineBesideAPictureIsItsCaption() {
        String picture = "<div><img src=boat.jpg><span>The Marie at her quay, in a picture of 1961</span></div>";

        assertThat(read(article("<p>" + FIRST + "</p>" + picture + "<p>" + SECOND + "</p>")))
                .containsExactly(FIRST, SECOND);
    }

    @Test
    void aSentenceBesideAPictureIsText() {
        String told = "The Marie was built in 1961 by Owen Pryce.";

        assertThat(read(article("<p>" + FIRST + "</p><div><img src=boat.jpg><p>" + told + "</p></div><p>" + SECOND)))
                .containsExactly(FIRST, told, SECOND);
    }

    @Test
    void whatAsksToFillInAFieldIsNoText() {
        String signUp = "<div><h3>The morning post</h3><p>All that happens on the island, in your inbox at seven.</p>"
                + "<input type=email></div>";

        assertThat(read(article("<p>" + FIRST + "</p>" + signUp + "<p>" + SECOND + "</p>")))
                .containsExactly(FIRST, SECOND);
    }

    @Test
    void aTextInPiecesKeepsTheHeadingsBesideThem() {
        String page = "<main>" + piece("Monday", FIRST) + piece("Tuesday", SECOND) + piece("Friday", THIRD) + "</main>";

        assertThat(read(page)).containsExactly("Monday", FIRST, "Tuesday", SECOND, "Friday", THIRD);
    }

    @Test
    void aHeadingThatWasNeverClosedHidesNoText() {
        assertThat(read("<h1>The ferry is back<div>" + text())).contains(FIRST, SECOND, THIRD);
    }

    @Test
    void anAnchorThatWasNeverClosedIsNoLink() {
        assertThat(read("<a name=top><h1>The ferry is back</h1>" + text())).containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void whatIsBesideTheTextInEveryWayIsReadWhereNothingElseIsThere() {
        assertThat(read("<div class=widget><p>" + FIRST + "</p><p>" + SECOND + "</p></div>"))
                .containsExactly(FIRST, SECOND);
    }

    @Test
    void aSubHeadingThatEndsOtherArticlesEndsNoneThatGoesOn() {
        assertThat(read(article("<p>" + FIRST + "</p><p>" + SECOND + "</p><h2>Discussion</h2><p>" + THIRD + "</p>")))
                .containsExactly(FIRST, SECOND, "Discussion", THIRD);
    }

    @Test
    void wordsOfTwoElementsBesideEachOtherAreApartAndThoseOfANameAreNot() {
        String label = "<p><span>Read this</span><a href=/b><span>The hull</span></a></p>";

        assertThat(read(article("<p>" + FIRST + "</p>" + label
                        + "<p>She paid with <b>Pay</b>Pal, says the board.</p><p>" + SECOND)))
                .contains("She paid with PayPal, says the board.")
                .doesNotContain("Read thisThe hull");
    }

    private static String piece(String heading, String told) {
        return "<article><header><h2>" + heading + "</h2></header><div class=article-body><p>" + told
                + "</p></div></article>";
    }

    private static String text() {
        return article("<p>" + FIRST + "</p><p>" + SECOND + "</p><p>" + THIRD + "</p>");
    }

    private static String article(String html) {
        return "<div class=article-body>" + html + "</div>";
    }

    private static List<String> read(String html) {
        PageScan page = PageScan.of(PageReader.tree("<title>The ferry is back</title>" + html, ""));
        var metadata = MetadataReader.read(page, URI.create("https://news.example/ferry"), null);
        return List.of(new BodyFinder().find(page, metadata, null).text().split("\n\n", -1));
    }
}

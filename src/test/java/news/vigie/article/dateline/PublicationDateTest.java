package news.vigie.article.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import news.vigie.article.page.PageReader;
import news.vigie.article.page.PageScan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDateTest {
    private static final String TITLE = "The bridge closes for nine months";
    private static final Claims NONE = new Claims(List.of(), List.of(), List.of());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h1>%s</h1><p>4 March 2026</p>",
                "<h1>%s</h1><p>By Ann Marsh | 4 March 2026, 5 min read</p>",
                "<h1>%s</h1><ul><li>Coast</li><li>4 March 2026</li></ul>",
                "<h1>%s</h1><time datetime=2026-03-04>three hours ago</time>",
                "<p>4 March 2026</p><h1>%s</h1>",
                "<h3>04.03.2026</h3><h1>%s</h1>",
                "<h1>%s</h1><p>Updated 6 March 2026</p><p>Posted 4 March 2026</p>",
                "<h1>%s</h1><p>Posted 4 March 2026, updated 6 March 2026</p>"
            })
    void theDateBesideTheHeadlineIsTheArticles(String page) {
        assertThat(published(page.formatted(TITLE))).isEqualTo("2026-03-04");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<nav>Terms as of 28.02.2017</nav>",
                "<div class=todays-date>Friday, 6 March 2026</div>",
                "<aside><time datetime=2026-03-06>6 March</time></aside>",
                "<ul class=latest-news><li>6 March 2026 The ferry is late</li></ul>",
                "<dl class=profile><dd class=join-date>Joined 6 March 2017</dd></dl>"
            })
    void datesOfWhatStandsAroundAreNot(String around) {
        String page = around + "<main><h1>" + TITLE + "</h1>" + around + "<p>4 March 2026</p></main>" + around;

        assertThat(published(page)).isEqualTo("2026-03-04");
    }

    @Test
    void theDaysThatATextTellsOfAreNotItsDate() {
        String page = "<h1>" + TITLE + "</h1><p>" + "The council met for hours and found no other way. ".repeat(4)
                + "Work begins on 30 April 2026.</p><p class=date>4 March 2026</p>";

        assertThat(published(page)).isEqualTo("2026-03-04");
    }

    @Test
    void whatTheDataSayIsBelievedBeforeWhatIsShown() {
        Claims claims = new Claims(List.of("2026-03-04"), List.of(), List.of());

        assertThat(published("<h1>" + TITLE + "</h1><p>6 March 2026</p>", claims))
                .isEqualTo("2026-03-04");
    }

    @Test
    void ofDataThatContradictEachOtherThoseAreBelievedThatThePageShows() {
        Claims claims = new Claims(List.of("2026-02-27T10:00:00Z", "2026-03-04T08:00:00Z"), List.of(), List.of());

        assertThat(published("<h1>" + TITLE + "</h1><p>4 March 2026</p>", claims))
                .isEqualTo("2026-03-04");
        assertThat(published("<h1>" + TITLE + "</h1>", claims)).isEqualTo("2026-02-27");
    }

    @Test
    void theDayOfTheAddressDecidesToo() {
        Claims claims = new Claims(List.of("2026-02-27", "2026-03-04"), List.of(), List.of());

        assertThat(published("<p>x", claims, "https://courier.example/2026/03/04/bridge"))
                .isEqualTo("2026-03-04");
    }

    @Test
    void theDayOnWhichADocumentWasMadeIsBelievedLess() {
        Claims claims = new Claims(List.of(), List.of("2026-02-27"), List.of());

        assertThat(published("<h1>" + TITLE + "</h1><p>4 March 2026</p>", claims))
                .isEqualTo("2026-03-04");
        assertThat(published("<h1>" + TITLE + "</h1>", claims)).isEqualTo("2026-02-27");
    }

    @Test
    void aMarkOfPublicationIsBelievedWhereverItStands() {
        String page = "<h1>" + TITLE + "</h1><p>9 March 2026 is the last day.</p>"
                + "<div class=post-footer><abbr itemprop=datePublished title=2026-03-04T10:52:00+01:00>10:52</abbr></div>";

        assertThat(published(page)).isEqualTo("2026-03-04");
    }

    @Test
    void marksOfSeveralDaysAreOfSeveralArticles() {
        String card =
                "<div><a href=/x>Ferry late</a> <span itemprop=datePublished content=2026-03-0%d>now</span></div>";
        String page = "<h1>" + TITLE + "</h1><p>" + "Nine months of work. ".repeat(99) + "</p>" + card.formatted(7)
                + card.formatted(6);
        Claims claims = new Claims(List.of(), List.of(), List.of());

        assertThat(published("<h1>" + TITLE + "</h1><p>4 March 2026</p>" + page, claims))
                .isEqualTo("2026-03-04");
    }

    @Test
    void aScriptTellsWhereNothingElseDoes() {
        assertThat(published("<script>{\"a\": 1, \"publishedAt\": \"2026-03-04T10:52:00Z\"}</script><p>x"))
                .isEqualTo("2026-03-04");
    }

    @Test
    void anUpdateStandsForThePublicationThatIsNotTold() {
        Claims claims = new Claims(List.of(), List.of(), List.of("2026-03-04"));

        assertThat(published("<p>x", claims)).isEqualTo("2026-03-04");
        assertThat(published("<p class=info>Aktualisiert: 04.03.2026")).isEqualTo("2026-03-04");
    }

    private static String published(String page) {
        return published(page, NONE);
    }

    private static String published(String page, Claims claims) {
        return published(page, claims, "https://www.courier.example/bridge");
    }

    private static String published(String page, Claims claims, String url) {
        PageScan scan = PageScan.of(PageReader.tree(page, ""));
        Dateline dateline = new DatelineReader(scan, URI.create(url), TITLE, claims, List.of("en-GB")).read(null);
        return String.valueOf(dateline.published()).substring(0, "2026-03-04".length());
    }
}

package news.vigie.pipeline.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import news.vigie.PaperSite;
import news.vigie.PaperSite.Item;
import news.vigie.article.Article;
import news.vigie.feed.FeedDefinition;
import news.vigie.feed.Origin;
import news.vigie.notice.Notice;
import news.vigie.pipeline.Desk;
import news.vigie.pipeline.intake.CollectSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FurtherPagesTest {
    private static final String TITLE = "Harbour bell of Aldham rings again";
    private static final String MONDAY = """
            The harbour bell of Aldham drew hundreds of people on Monday, among them many children, the council said.
            Nobody had seen the like for forty years, and the council wants to repeat it in March, if the rain allows.
            It had hung silent since the winter of 1986, when its clapper fell into the dock and was not found again.
            """;
    private static final String SMITH = """
            A smith from Leiston forged the new one from the chain of a ferry that was broken up there last autumn.
            “It weighs as much as my daughter,” said Joan Pryke, the smith, who would not be paid for her work at all.
            """;
    private static final String FAIR = """
            Next to ring is the bell of the lifeboat station, whose crew began a collection at the spring fair on Sunday.
            It needs another nine hundred pounds, and a rope that is long enough, before anyone will hear it, they said.
            """;

    private PaperSite site;
    private Desk desk;

    @BeforeEach
    void aSiteIsThere() throws IOException {
        site = new PaperSite().lists("/rss.xml", "Courier", new Item("/bell", TITLE, "The feed tells of the bell."));
        desk = new Desk(site, CollectSettings.DEFAULT);
    }

    @AfterEach
    void allEnds() {
        desk.close();
        site.close();
    }

    private void page(String path, String head, String text, String foot) {
        site.page(path, "text/html", """
                <html lang="en"><head><title>%s</title>%s</head><body><article><h1>%s</h1>%s</article>%s</body></html>
                """.formatted(TITLE, head, TITLE, paragraphs(text), foot));
    }

    private static String paragraphs(String text) {
        return text.lines().map(line -> "<p>" + line + "</p>").collect(Collectors.joining());
    }

    private static String pager(String next) {
        return "<nav><a href='/bell'>1</a> <a rel='next' href='" + next + "'>Next page</a></nav>";
    }

    private void threePages() {
        page("/bell", "", MONDAY, pager("/bell/2"));
        page("/bell/2", "", SMITH, pager("/bell/3"));
        page("/bell/3", "", FAIR, "<nav><a href='/bell/2'>2</a></nav>");
    }

    private void collect() {
        desk.watch("/rss.xml");
        desk.collect();
    }

    private Article article() {
        assertThat(desk.stories()).hasSize(1);
        return desk.stories().getFirst().reports().getFirst().article();
    }

    private static String text(String... parts) {
        return String.join("", parts).strip().replace("\n", "\n\n");
    }

    @Test
    void threePagesAreOneArticle() {
        threePages();
        collect();

        assertThat(article().text()).isEqualTo(text(MONDAY, SMITH, FAIR));
        assertThat(article().url()).isEqualTo(site.at("/bell"));
        assertThat(site.asked()).containsExactly("200 /rss.xml", "200 /bell", "200 /bell/2", "200 /bell/3");
    }

    @Test
    void aParameterNumbersPagesToo() {
        page("/bell", "", MONDAY, "<p><a href='?page=2'>2</a></p>");
        page("/bell?page=2", "", SMITH, "<p><a href='/bell'>1</a></p>");
        collect();

        assertThat(article().text()).isEqualTo(text(MONDAY, SMITH));
        assertThat(site.asked()).containsExactly("200 /rss.xml", "200 /bell", "200 /bell?page=2");
    }

    @Test
    void theNextPostIsNotAsked() {
        page("/bell", "<link rel='next' href='/fair'>", MONDAY, pager("/bell-2"));
        page("/fair", "", FAIR, "");
        page("/bell-2", "", FAIR, "");
        collect();

        assertThat(article().text()).isEqualTo(text(MONDAY));
        assertThat(site.asked()).containsExactly("200 /rss.xml", "200 /bell");
    }

    @Test
    void pagesThatLeadInACircleAreReadOnce() {
        page("/bell", "", MONDAY, pager("/bell/2"));
        page("/bell/2", "", SMITH, pager("/bell"));
        collect();

        assertThat(article().text()).isEqualTo(text(MONDAY, SMITH));
        assertThat(site.asked()).containsExactly("200 /rss.xml", "200 /bell", "200 /bell/2");
    }

    @Test
    void aServerThatSendsBackToTheFirstPageEndsIt() {
        page("/bell", "", MONDAY, pager("/bell/2"));
        site.redirects("/bell/2", 302, site.at("/bell"));
        collect();

        assertThat(article().text()).isEqualTo(text(MONDAY));
        assertThat(site.asked()).hasSize(4);
    }

    @Test
    void whereTheSecondPageIsMissingTheFirstIsKept() {
        page("/bell", "", MONDAY, pager("/bell/2"));
        collect();

        assertThat(article().text()).isEqualTo(text(MONDAY));
        assertThat(site.asked()).containsExactly("200 /rss.xml", "200 /bell", "404 /bell/2");
    }

    @Test
    void aPageThatFailsForAWhileIsWaitedFor() {
        threePages();
        site.fails("/bell/2", 503);
        collect();
        assertThat(desk.stories()).isEmpty();

        page("/bell/2", "", SMITH, pager("/bell/3"));
        desk.clock.pass(Duration.ofMinutes(2));
        desk.collect();

        assertThat(article().text()).isEqualTo(text(MONDAY, SMITH, FAIR));
    }

    @Test
    void aPageThatGoesOnFailingIsDoneWithout() {
        threePages();
        site.fails("/bell/3", 503);
        desk.watch("/rss.xml");
        for (int attempt = 0; attempt < ArticleMaker.TRIES_FOR_ALL; attempt++) {
            assertThat(desk.stories()).isEmpty();
            desk.collect();
            desk.clock.pass(Duration.ofHours(1));
        }

        assertThat(article().text()).isEqualTo(text(MONDAY, SMITH));
        assertThat(site.asked().stream().filter("503 /bell/3"::equals)).hasSize(ArticleMaker.TRIES_FOR_ALL);
    }

    @Test
    void aServerThatAsksForSomeMinutesGetsThem() {
        threePages();
        site.fails("/bell/2", 429, FurtherPages.PATIENCE);
        collect();
        desk.clock.pass(FurtherPages.PATIENCE.minusSeconds(1));
        desk.collect();
        assertThat(desk.stories()).isEmpty();
        assertThat(site.asked()).filteredOn("429 /bell/2"::equals).hasSize(1);

        page("/bell/2", "", SMITH, pager("/bell/3"));
        desk.clock.pass(Duration.ofSeconds(2));
        desk.collect();

        assertThat(article().text()).isEqualTo(text(MONDAY, SMITH, FAIR));
    }

    @Test
    void aServerThatAsksForDaysHoldsNoNewsBack() {
        threePages();
        site.fails("/bell/3", 503, Duration.ofDays(7));
        collect();

        assertThat(article().text()).isEqualTo(text(MONDAY, SMITH));
        assertThat(site.asked()).containsExactly("200 /rss.xml", "200 /bell", "200 /bell/2", "503 /bell/3");
    }

    @Test
    void aFrameIsReadInItsAmpForm() {
        page(
                "/bell",
                "<link rel='amphtml' href='/amp/bell'>",
                "",
                "<div id='app'></div><noscript>Please enable JavaScript to read this article.</noscript>");
        page("/amp/bell", "<link rel='canonical' href='%s'>".formatted(site.at("/bell")), MONDAY, "");
        collect();

        assertThat(article().text()).isEqualTo(text(MONDAY));
        assertThat(article().url()).isEqualTo(site.at("/bell"));
        assertThat(article().blocked()).isNull();
        assertThat(site.asked()).containsExactly("200 /rss.xml", "200 /bell", "200 /amp/bell");
    }

    @Test
    void theAmpFormOfAWholePageIsNotAsked() {
        page("/bell", "<link rel='amphtml' href='/amp/bell'>", MONDAY, "");
        collect();

        assertThat(article().text()).isEqualTo(text(MONDAY));
        assertThat(site.asked()).containsExactly("200 /rss.xml", "200 /bell");
    }

    @Test
    void aFeedThatListsAmpFormsGivesTheArticlesAddress() {
        site.lists("/rss.xml", "Courier", new Item("/amp/bell", TITLE, "The feed tells of the bell."));
        page("/amp/bell", "<link rel='canonical' href='%s'>".formatted(site.at("/bell")), MONDAY, "");
        collect();

        assertThat(article().url()).isEqualTo(site.at("/bell"));
    }

    private void watchSelecting(String css) {
        var feed = new FeedDefinition(site.at("/rss.xml"), null, List.of(), null, 1.0, null, true, css, null, Map.of());
        desk.database.feeds().add(feed, Origin.STORE, desk.clock.instant());
        desk.collect();
    }

    @Test
    void theSelectorWinsOnEveryPage() {
        String aside = "<div class='note'>%s</div>";
        page("/bell", "", MONDAY, aside.formatted("The bell weighs two tons.") + pager("/bell/2"));
        page("/bell/2", "", SMITH, aside.formatted("The rope is new, too."));
        watchSelecting(".note");

        assertThat(article().text()).isEqualTo("The bell weighs two tons.\n\nThe rope is new, too.");
    }

    @Test
    void aSelectorThatFindsNothingIsToldByTheHealthOfItsFeed() {
        var items = new Item[5];
        for (int i = 0; i < items.length; i++) {
            items[i] = new Item("/bell" + i, TITLE + ", part " + i, "The feed tells of the bell.");
            page("/bell" + i, "", i + ". " + MONDAY, "");
        }
        site.lists("/rss.xml", "Courier", items);
        watchSelecting(".gone");

        long feed = desk.database.feeds().all().getFirst().id();
        var health = desk.database.feeds().health(feed, desk.clock.instant());
        assertThat(health.isTroubled()).isTrue();
        assertThat(health.signs()).containsExactly(Notice.of("feed.sign.unselected", 5L, 5));
        assertThat(desk.titles()).hasSize(5);
    }
}

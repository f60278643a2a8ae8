package news.vigie.pipeline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import news.vigie.PaperSite;
import news.vigie.PaperSite.Item;
import news.vigie.feed.Feed;
import news.vigie.notice.Notice;
import news.vigie.pipeline.Desk;
import news.vigie.pipeline.page.ArticleMaker;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CollectTest {
    private static final Item BELL =
            new Item("/bell", "Harbour bell of Aldham rings again", "The feed tells of the bell.");
    private static final Item FAIR = new Item("/fair", "Spring fair opens in Oslo", "The feed tells of the fair.");

    private PaperSite site;
    private Desk desk;

    @BeforeEach
    void aSiteIsThere() throws IOException {
        site = new PaperSite()
                .prints("/bell", BELL.title(), text("harbour bell of Aldham"))
                .prints("/fair", FAIR.title(), text("spring fair of Oslo"))
                .lists("/rss.xml", "Courier", BELL);
        desk = new Desk(site, CollectSettings.DEFAULT);
    }

    @AfterEach
    void allEnds() {
        desk.close();
        site.close();
    }

    private static String text(String what) {
        return """
                The %s drew hundreds of people on Monday, among them many children, the town council said.
                Nobody had seen the like for forty years, and the council wants to repeat it in March.
                """.formatted(what);
    }

    @Test
    void nothingIsCollectedWhileTheDiskIsFullAndAllOfItAfter() {
        desk.watch("/rss.xml");
        desk.hinder(Notice.of("health.no-room", 9, 250));
        desk.collect();
        assertThat(desk.stories()).isEmpty();

        desk.unhinder();
        desk.collect();
        assertThat(desk.stories()).hasSize(1);
    }

    @Test
    void newEntriesBecomeArticlesOfTheirPages() {
        desk.watch("/rss.xml");
        desk.collect();

        assertThat(desk.stories()).singleElement().satisfies(story -> {
            var report = story.reports().getFirst();
            assertThat(report.article().title()).isEqualTo(BELL.title());
            assertThat(report.article().text()).startsWith("The harbour bell of Aldham drew");
            assertThat(report.brief().bullets()).isNotEmpty();
            assertThat(report.source()).isEqualTo("Courier");
        });
    }

    @Test
    void whatIsKnownIsNotFetchedAgainAndWhatIsNewIs() {
        desk.watch("/rss.xml");
        desk.collect();
        desk.nextVisit();
        site.lists("/rss.xml", "Courier", FAIR, BELL);
        desk.collect();

        assertThat(desk.titles()).containsExactly(BELL.title(), FAIR.title());
        assertThat(site.asked()).containsOnlyOnce("200 /bell", "200 /fair");
    }

    @Test
    void anUnchangedFeedIsAskedForWithItsValidator() {
        Feed feed = desk.watch("/rss.xml");
        desk.collect();
        desk.nextVisit();
        desk.collect();

        assertThat(site.asked()).containsOnlyOnce("200 /rss.xml", "304 /rss.xml");
        assertThat(desk.database.feeds().health(feed.id(), desk.clock.instant()).problem())
                .isNull();
    }

    @Test
    void aFailingFeedHarmsNoOtherAndIsTriedLater() {
        site.fails("/broken.xml", 500).page("/garbage.xml", "text/html", "<p>no feed</p>");
        Feed broken = desk.watch("/broken.xml");
        Feed garbage = desk.watch("/garbage.xml");
        desk.watch("/rss.xml");
        desk.collect();

        assertThat(desk.titles()).containsExactly(BELL.title());
        assertThat(desk.database
                        .feeds()
                        .health(broken.id(), desk.clock.instant())
                        .problem())
                .isEqualTo(Notice.of("http.status", "500"));
        assertThat(desk.database
                        .feeds()
                        .health(garbage.id(), desk.clock.instant())
                        .problem())
                .isNotNull();

        site.lists("/broken.xml", "Mended", FAIR);
        desk.nextVisit();
        desk.collect();
        assertThat(desk.titles()).containsExactly(BELL.title(), FAIR.title());
        assertThat(desk.database
                        .feeds()
                        .health(broken.id(), desk.clock.instant())
                        .problem())
                .isNull();
    }

    @Test
    void aPageThatFailsIsTriedAgain() {
        site.fails("/bell", 503);
        desk.watch("/rss.xml");
        desk.collect();
        assertThat(desk.stories()).isEmpty();

        site.prints("/bell", BELL.title(), text("harbour bell of Aldham"));
        desk.clock.pass(Duration.ofMinutes(2));
        desk.collect();

        assertThat(desk.stories().getFirst().reports().getFirst().article().text())
                .startsWith("The harbour bell of Aldham drew");
    }

    @Test
    void afterSomeTriesTheTextOfTheFeedHasToDo() {
        site.fails("/bell", 503);
        desk.watch("/rss.xml");
        for (int attempt = 0; attempt < ArticleMaker.TRIES; attempt++) {
            assertThat(desk.stories()).isEmpty();
            desk.collect();
            desk.clock.pass(Duration.ofHours(3));
        }

        assertThat(desk.stories().getFirst().reports().getFirst().article().text())
                .isEqualTo("The feed tells of the bell.");
        assertThat(site.asked().stream().filter("503 /bell"::equals)).hasSize(ArticleMaker.TRIES);
    }

    @Test
    void aPageThatIsGoneIsNotTriedAgain() {
        site.fails("/bell", 410);
        desk.watch("/rss.xml");
        desk.collect();

        assertThat(desk.titles()).containsExactly(BELL.title());
        assertThat(site.asked()).containsOnlyOnce("410 /bell");
    }

    @Test
    void aSecondFeedWithTheSameLinkJoinsTheArticle() {
        site.lists("/second.xml", "Northern Wire", BELL);
        desk.watch("/rss.xml");
        desk.collect();
        desk.watch("/second.xml");
        desk.collect();

        assertThat(desk.titles()).containsExactly(BELL.title());
        assertThat(site.asked()).containsOnlyOnce("200 /bell");
    }

    @Test
    void afterARestartWaitingEntriesAreWorkedAndStoriesGoOn() {
        site.fails("/bell", 503).prints("/bell-2", BELL.title(), text("harbour bell of Aldham"));
        site.lists("/rss.xml", "Courier", BELL, new Item("/bell-2", BELL.title(), "The bell, again."));
        desk.watch("/rss.xml");
        desk.collect();
        assertThat(desk.titles()).hasSize(1);

        desk.restart();
        site.prints("/bell", BELL.title(), text("harbour bell of Aldham"));
        desk.clock.pass(Duration.ofMinutes(2));
        desk.collect();

        assertThat(desk.stories())
                .singleElement()
                .satisfies(story -> assertThat(story.reports()).hasSize(2));
    }

    @Test
    void aPausedFeedIsLeftAlone() {
        Feed feed = desk.watch("/rss.xml");
        desk.database.feeds().pause(feed.id(), true);
        desk.collect();

        assertThat(site.asked()).isEmpty();
    }

    @Test
    void oldArticlesGoAndTheirAddressesMayComeAgainAsNews() {
        desk.watch("/rss.xml");
        desk.collect();
        var retain = new Retain(
                desk.database.archive(),
                desk.database.editions(),
                desk.database.conversations(),
                Duration.ofDays(90),
                desk.clock);

        desk.clock.pass(Duration.ofDays(89));
        assertThat(retain.once()).isZero();
        desk.clock.pass(Duration.ofDays(2));
        assertThat(retain.once()).isEqualTo(1);
        assertThat(desk.stories()).isEmpty();
    }
}

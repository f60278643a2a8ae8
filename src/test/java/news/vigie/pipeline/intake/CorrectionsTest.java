package news.vigie.pipeline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import news.vigie.PaperSite;
import news.vigie.feed.FeedDefinition;
import news.vigie.feed.Origin;
import news.vigie.feed.Room;
import news.vigie.pipeline.Desk;
import news.vigie.story.Report;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The same entry again: corrected, moved, renamed; and entries that only look like the same. */
class CorrectionsTest {
    private PaperSite site;
    private Desk desk;

    @BeforeEach
    void aSiteIsThere() throws IOException {
        site = new PaperSite();
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

    private void lists(String... items) {
        site.page(
                "/rss.xml",
                "application/rss+xml",
                "<rss version='2.0'><channel><title>Courier</title>%s</channel></rss>"
                        .formatted(String.join("", items)));
    }

    private String item(String guid, String path, String title) {
        return item(guid, path, title, desk.clock.instant());
    }

    private String item(String guid, String path, String title, Instant published) {
        String date = DateTimeFormatter.RFC_1123_DATE_TIME.format(published.atOffset(ZoneOffset.UTC));
        return "<item><guid isPermaLink='false'>%s</guid><title>%s</title><link>%s</link><pubDate>%s</pubDate><description>%s of %s</description></item>"
                .formatted(guid, title, site.at(path), date, title, guid);
    }

    private void collect() {
        desk.collect();
        desk.clock.pass(Duration.ofHours(6));
    }

    private void watch() {
        desk.watch("/rss.xml");
        collect();
    }

    private Report onlyReport() {
        assertThat(desk.titles()).hasSize(1);
        return desk.stories().getFirst().reports().getFirst();
    }

    @Test
    void aCorrectedTitleIsAnUpdateAndNoNews() {
        Instant monday = desk.clock.instant();
        site.prints("/bell", "Harbour bell rings agian", text("harbour bell"));
        lists(item("1", "/bell", "Harbour bell rings agian", monday));
        watch();
        Report before = onlyReport();

        site.prints("/bell", "Harbour bell rings again", text("mended harbour bell"));
        lists(item("1", "/bell", "Harbour bell rings again", monday));
        collect();

        Report after = onlyReport();
        assertThat(after.article().title()).isEqualTo("Harbour bell rings again");
        assertThat(after.article().text()).startsWith("The mended harbour bell");
        assertThat(after.time()).as("it is told when it came").isEqualTo(before.time());
        assertThat(after.id()).isEqualTo(before.id());
    }

    @Test
    void aCorrectionWhosePageIsGoneLeavesWhatWasRead() {
        Instant monday = desk.clock.instant();
        site.prints("/bell", "Harbour bell rings agian", text("harbour bell"));
        lists(item("1", "/bell", "Harbour bell rings agian", monday));
        watch();

        site.fails("/bell", 404);
        lists(item("1", "/bell", "Harbour bell rings again", monday));
        collect();

        assertThat(onlyReport().article().text()).startsWith("The harbour bell drew");
    }

    @Test
    void anEntryWhoseIdChangesIsKnownByItsLink() {
        site.prints("/bell", "Harbour bell rings", text("harbour bell"));
        lists(item("1", "/bell", "Harbour bell rings"));
        watch();
        lists(item("2", "/bell?utm_source=rss", "Harbour bell rings"));
        collect();

        assertThat(desk.titles()).hasSize(1);
        assertThat(site.asked()).containsOnlyOnce("200 /bell");
    }

    @Test
    void aFeedThatGivesEveryItemTheSameIdLosesNone() {
        for (String name : new String[] {"bell", "fair", "quay"}) {
            site.prints("/" + name, "The " + name + " of Aldham", text(name + " of Aldham"));
        }
        lists(item("same", "/bell", "The bell of Aldham"), item("same", "/fair", "The fair of Aldham"));
        watch();
        lists(item("same", "/quay", "The quay of Aldham"));
        collect();

        assertThat(desk.titles()).containsExactly("The bell of Aldham", "The fair of Aldham", "The quay of Aldham");
    }

    @Test
    void aFeedThatListsOneItemAtATimeUnderOneIdLosesNone() {
        site.prints("/bell", "The bell of Aldham", text("bell of Aldham"))
                .prints("/fair", "The fair of Aldham", text("fair of Aldham"));
        lists(item("latest", "/bell", "The bell of Aldham"));
        watch();
        lists(item("latest", "/fair", "The fair of Aldham"));
        collect();

        assertThat(desk.titles()).containsExactly("The bell of Aldham", "The fair of Aldham");
    }

    @Test
    void aFeedThatGivesEveryItemTheSameLinkIsReadByItsOwnTexts() {
        site.prints("/live", "All that happens today", text("page of everything"));
        lists(
                item("1", "/live", "The bell of Aldham rings"),
                item("2", "/live", "The fair of Oslo opens"),
                item("3", "/live", "The quay of Brest is closed"));
        watch();

        assertThat(desk.titles())
                .containsExactly("The bell of Aldham rings", "The fair of Oslo opens", "The quay of Brest is closed");
        assertThat(site.asked()).doesNotContain("200 /live");
        assertThat(desk.stories())
                .allSatisfy(story ->
                        assertThat(story.reports().getFirst().article().url()).isEqualTo(site.at("/live")));
    }

    @Test
    void articlesThatLeadToOneWallAreNoOne() {
        String wall =
                "<html lang='en'><head><title>Before you continue</title></head><body><h1>We value your privacy</h1>"
                        + "<p>We and our partners store cookies. Accept all or reject all.</p></body></html>";
        site.page("/consent", "text/html", wall)
                .redirects("/bell", 302, site.at("/consent"))
                .redirects("/fair", 302, site.at("/consent"));
        lists(item("1", "/bell", "The bell of Aldham rings"), item("2", "/fair", "The fair of Oslo opens"));
        watch();

        assertThat(desk.titles()).containsExactly("The bell of Aldham rings", "The fair of Oslo opens");
        assertThat(desk.stories().stream()
                        .map(story -> story.reports().getFirst().article().url()))
                .containsExactlyInAnyOrder(site.at("/bell"), site.at("/fair"));
    }

    @Test
    void articlesThatWereTakenDownAreReadInTheFeed() {
        site.prints("/", "Courier", text("page of everything"))
                .redirects("/bell", 302, site.at("/"))
                .redirects("/fair", 302, site.at("/"));
        lists(item("1", "/bell", "The bell of Aldham rings"), item("2", "/fair", "The fair of Oslo opens"));
        watch();

        assertThat(desk.titles()).containsExactly("The bell of Aldham rings", "The fair of Oslo opens");
    }

    @Test
    void aTitleThatChangesWithoutEndIsFetchedAFewTimesOnly() {
        Instant monday = desk.clock.instant();
        site.prints("/live", "Live", text("live report"));
        lists(item("1", "/live", "Live: minute 0", monday));
        watch();
        for (int minute = 1; minute < 12; minute++) {
            lists(item("1", "/live", "Live: minute " + minute, monday));
            collect();
        }

        assertThat(desk.titles()).hasSize(1);
        assertThat(site.asked().stream().filter("200 /live"::equals)).hasSize(6);
    }

    @Test
    void aFeedThatRenamesEverythingBringsItsPastAsNoNews() {
        Instant longAgo = desk.clock.instant().minus(Duration.ofDays(30));
        lists(item("1", "/a", "Old bell", longAgo));
        watch();
        lists(item("x1", "/2026/a", "Old bell", longAgo), item("x2", "/2026/b", "Old fair", longAgo));
        collect();

        assertThat(desk.titles()).isEmpty();
    }

    @Test
    void aFeedThatIsRemovedAndAddedAgainTellsNothingTwice() {
        site.prints("/bell", "Harbour bell rings", text("harbour bell"));
        lists(item("1", "/bell", "Harbour bell rings"));
        var feed = desk.watch("/rss.xml");
        collect();
        desk.database.feeds().remove(feed.id());
        desk.database.feeds().add(FeedDefinition.at(site.at("/rss.xml")), Origin.STORE, desk.clock.instant());
        collect();

        assertThat(desk.titles()).hasSize(1);
    }

    @Test
    void aCorrectionThatMovesTheLinkToAnotherHostHoldsNothingUp() {
        Instant monday = desk.clock.instant();
        site.prints("/bell", "Harbour bell rings agian", text("harbour bell"));
        lists(item("1", "/bell", "Harbour bell rings agian", monday));
        watch();
        String moved = item("1", "/bell", "Harbour bell rings again", monday)
                .replace("http://127.0.0.1:", "http://localhost:");
        lists(moved);
        collect();
        collect();

        site.prints("/fair", "Spring fair opens", text("spring fair"));
        lists(moved, item("2", "/fair", "Spring fair opens"));
        collect();

        assertThat(desk.titles()).hasSize(2).contains("Spring fair opens");
        assertThat(desk.database.entries().claimPending(desk.clock.instant(), Duration.ofMinutes(1), Room.of(9)))
                .isEmpty();
    }

    @Test
    void aColumnOfOneTitleUnderAddressesOfOnePageIsNewEachDay() {
        site.page(
                "/spip.php",
                "text/html",
                "<html><body><article><p>" + text("press review") + "</p></article></body></html>");
        lists(item("a", "/spip.php?article1", "Revue de presse du matin"));
        watch();
        lists(item("b", "/spip.php?article2", "Revue de presse du matin"));
        collect();

        assertThat(desk.titles()).hasSize(2);
    }

    @Test
    void anIdAndALinkThatBothChangeAreKnownByPageTitleAndDay() {
        Instant monday = desk.clock.instant();
        site.prints("/bell", "Harbour bell rings", text("harbour bell"));
        lists(item("c4", "/bell", "Harbour bell rings", monday));
        watch();
        lists(item("c4bis", "/bell?src=rss", "Harbour bell rings", monday));
        collect();

        assertThat(desk.titles()).hasSize(1);
    }

    @Test
    void anEditorWhoChangesTitleSlugAndDayOfOneIdTellsNothingNew() {
        site.prints("/bell", "Harbour bell rings in Aldham", text("harbour bell"))
                .prints("/bell-update", "Updated: harbour bell rings in Aldham", text("harbour bell"));
        lists(item("g1", "/bell", "Harbour bell rings in Aldham"));
        watch();
        lists(item("g1", "/bell-update", "Updated: harbour bell rings in Aldham"));
        collect();

        assertThat(onlyReport().article().title()).isEqualTo("Updated: harbour bell rings in Aldham");
    }

    @Test
    void rowsOfAnOlderVersionNameNoHostAndAreVisited() {
        site.prints("/bell", "Harbour bell rings", text("harbour bell"));
        lists(item("1", "/bell", "Harbour bell rings"));
        desk.watch("/rss.xml");
        desk.sql("UPDATE feed SET host = ''");
        collect();

        assertThat(desk.titles()).hasSize(1);
    }
}

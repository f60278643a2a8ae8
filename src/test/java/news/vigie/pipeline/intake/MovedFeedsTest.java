package news.vigie.pipeline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import news.vigie.PaperSite;
import news.vigie.PaperSite.Item;
import news.vigie.feed.DueFeed;
import news.vigie.feed.Feed;
import news.vigie.feed.FeedHealth;
import news.vigie.feed.FeedMemory;
import news.vigie.feed.FeedVisit;
import news.vigie.feed.Room;
import news.vigie.http.Validators;
import news.vigie.notice.Notice;
import news.vigie.pipeline.Desk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Feeds whose server sends us elsewhere, or away for good. */
class MovedFeedsTest {
    private static final Item BELL = new Item("/bell", "Harbour bell of Aldham rings again", "The bell rings.");

    private PaperSite site;
    private Desk desk;
    private Feed feed;

    @BeforeEach
    void aFeedHasMoved() throws IOException {
        site = new PaperSite().fails("/bell", 404).lists("/new.xml", "Courier", BELL);
        site.redirects("/rss.xml", 301, site.at("/new.xml"));
        desk = new Desk(site, CollectSettings.DEFAULT);
        feed = desk.watch("/rss.xml");
    }

    @AfterEach
    void allEnds() {
        desk.close();
        site.close();
    }

    private void visits(int count) {
        for (int i = 0; i < count; i++) {
            desk.collect();
            desk.nextVisit();
        }
    }

    private FeedHealth health() {
        return desk.database.feeds().health(feed.id(), desk.clock.instant());
    }

    private long asked(String what) {
        return site.asked().stream().filter(what::equals).count();
    }

    @Test
    void whereARedirectionForGoodProvesStableTheOldAddressIsAskedNoMore() {
        visits(6);

        assertThat(asked("301 /rss.xml")).isEqualTo(3);
        assertThat(health().movedTo()).isEqualTo(site.at("/new.xml"));
        assertThat(desk.database.feeds().byUrl(site.at("/new.xml")))
                .map(Feed::id)
                .contains(feed.id());
    }

    @Test
    void thatItAnswersNothingNewThereProvesItToo() {
        visits(6);

        assertThat(asked("304 /new.xml")).isGreaterThan(3);
    }

    @Test
    void aRedirectionForNowIsFollowedAndNeverBelieved() {
        site.redirects("/rss.xml", 302, site.at("/new.xml"));
        visits(8);

        assertThat(asked("302 /rss.xml")).isEqualTo(8);
        assertThat(health().movedTo()).isNull();
    }

    @Test
    void aNewAddressThatFailsIsGivenUpForTheOldOne() {
        visits(4);
        site.fails("/new.xml", 404).lists("/rss.xml", "Courier", BELL);
        visits(5);

        assertThat(health().movedTo()).isNull();
        assertThat(health().problem()).isNull();
    }

    @Test
    void aFeedThatIsGoneForGoodIsNotAskedAgain() {
        site.fails("/rss.xml", 410);
        visits(4);

        assertThat(asked("410 /rss.xml")).isEqualTo(1);
        assertThat(health().nextTry()).isNull();
        assertThat(health().level()).isEqualTo(FeedHealth.Level.DOWN);
        assertThat(health().signs().getFirst().key()).isEqualTo("feed.sign.ended");
    }

    @Test
    void anAdminMayTryItAgain() {
        site.fails("/rss.xml", 410);
        visits(2);
        site.lists("/rss.xml", "Courier", BELL);
        desk.database.feeds().hurry(feed.id(), desk.clock.instant());
        visits(1);

        assertThat(health().signs()).containsExactly(Notice.of("feed.sign.well"));
    }

    @Test
    void anAdminMaySayWhereItIs() {
        site.fails("/rss.xml", 404);
        visits(1);
        desk.database.feeds().move(feed.id(), site.at("/new.xml"), desk.clock.instant());
        desk.collect();

        assertThat(health().lastSuccess()).isEqualTo(desk.clock.instant());
    }

    @Test
    void whereAnAdminSaysItIsItStaysThoughItFails() {
        site.fails("/rss.xml", 404);
        visits(1);
        desk.database.feeds().move(feed.id(), site.at("/new.xml"), desk.clock.instant());
        site.fails("/new.xml", 503);
        visits(5);

        assertThat(health().movedTo()).isEqualTo(site.at("/new.xml"));
        site.lists("/new.xml", "Courier", BELL);
        visits(1);
        assertThat(health().problem()).isNull();
    }

    @Test
    void aNewAddressThatFailsIsKeptWhereTheOldOneHasNoFeedEither() {
        visits(4);
        site.fails("/new.xml", 503).fails("/rss.xml", 404);
        visits(5);
        assertThat(health().movedTo()).isEqualTo(site.at("/new.xml"));

        site.lists("/new.xml", "Courier", BELL);
        visits(1);
        assertThat(health().problem()).isNull();
    }

    @Test
    void aMoveDuringAVisitIsNotUndoneByIt() {
        DueFeed due = desk.database
                .feeds()
                .claimDue(desk.clock.instant(), Duration.ofMinutes(10), Room.of(1))
                .getFirst();
        desk.database.feeds().move(feed.id(), site.at("/new.xml"), desk.clock.instant());
        desk.collect();
        assertThat(asked("200 /new.xml")).isEqualTo(1);

        var late = new FeedVisit(
                desk.clock.instant(),
                desk.clock.instant(),
                Notice.of("http.status", "404"),
                false,
                Validators.NONE,
                "",
                null,
                null,
                FeedMemory.NONE);
        desk.database.feeds().visited(due, late, List.of());
        assertThat(health().problem()).isNull();
        assertThat(health().movedTo()).isEqualTo(site.at("/new.xml"));
    }
}

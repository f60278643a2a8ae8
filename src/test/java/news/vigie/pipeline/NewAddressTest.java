package news.vigie.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import news.vigie.PaperSite;
import news.vigie.PaperSite.Item;
import news.vigie.feed.DueFeed;
import news.vigie.feed.Feed;
import news.vigie.feed.FeedDefinition;
import news.vigie.feed.FeedMemory;
import news.vigie.feed.FeedVisit;
import news.vigie.feed.Feeds;
import news.vigie.feed.Origin;
import news.vigie.feed.Wishes;
import news.vigie.http.HttpSettings;
import news.vigie.http.OkHttpFetcher;
import news.vigie.http.Validators;
import news.vigie.notice.Notice;
import news.vigie.store.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NewAddressTest {
    private static final Instant NOW = Instant.parse("2026-03-05T12:00:00Z");
    private static final Item BELL = new Item("/bell", "Harbour bell rings again", "The bell.");

    private final Database database = Database.inMemory();
    private final Feeds feeds = database.feeds();
    private PaperSite site;
    private OkHttpFetcher fetcher;

    @BeforeEach
    void aSiteIsThere() throws IOException {
        site = new PaperSite();
        HttpSettings usual = HttpSettings.DEFAULT;
        fetcher = new OkHttpFetcher(new HttpSettings(
                usual.userAgent(),
                usual.maxBytes(),
                usual.timeout(),
                usual.concurrency(),
                usual.concurrency(),
                Duration.ZERO,
                List.of("127.0.0.1"),
                false));
    }

    @AfterEach
    void allGoes() {
        fetcher.close();
        site.close();
        database.close();
    }

    private Whereabouts find(Feed feed) {
        return new NewAddress(feeds, new FindFeeds(fetcher)).find(feed, NOW);
    }

    private Feed watched(String path) {
        return feeds.add(FeedDefinition.at(site.at(path)).named("Aldham Courier"), Origin.STORE, NOW);
    }

    private static List<URI> found(Whereabouts whereabouts) {
        return ((Whereabouts.Found) whereabouts)
                .candidates().stream().map(Finding.Feed::url).toList();
    }

    private String linking(String... paths) {
        var links = new StringBuilder("<html><head>");
        for (String path : paths) {
            links.append("<link rel='alternate' type='application/rss+xml' href='%s'>".formatted(path));
        }
        return links.append("</head><body>Home</body></html>").toString();
    }

    @Test
    void aFeedThatAnswersIsWhereItIs() {
        site.lists("/rss.xml", "Aldham Courier", BELL);

        assertThat(find(watched("/rss.xml"))).isInstanceOf(Whereabouts.Here.class);
        assertThat(site.asked()).containsExactly("200 /rss.xml");
    }

    @Test
    void aRedirectIsFollowed() {
        site.lists("/new.xml", "Aldham Courier", BELL).moved("/rss.xml", "/new.xml");

        assertThat(found(find(watched("/rss.xml")))).containsExactly(site.at("/new.xml"));
    }

    @Test
    void theHomePageOfItsHostNamesItAndTheLikeliestComesFirst() {
        site.page("/", "text/html", linking("/sport.xml", "/courier.xml", "/empty.xml"))
                .lists("/sport.xml", "Sport", new Item("/cup", "Aldham wins the cup", "The cup."))
                .lists("/empty.xml", "Aldham Courier")
                .lists("/courier.xml", "ALDHAM COURIER!", BELL);

        assertThat(found(find(watched("/gone.xml")))).containsExactly(site.at("/courier.xml"), site.at("/sport.xml"));
    }

    @Test
    void thePageThatItBelongsToIsAsked() {
        Feed feed = watched("/gone.xml");
        var memory = new FeedMemory(null, null, Wishes.NONE, null, null, null, 0, site.at("/paper/"));
        var visit = new FeedVisit(
                NOW, NOW.plusSeconds(900), null, false, Validators.NONE, "h1", "Aldham Courier", null, memory);
        feeds.visited(DueFeed.fresh(feed), visit, List.of());
        site.page("/paper/", "text/html", linking("/paper/feed")).lists("/paper/feed", "Aldham Courier", BELL);

        assertThat(found(find(feed))).containsExactly(site.at("/paper/feed"));
        assertThat(site.asked()).doesNotContain("404 /");
    }

    @Test
    void whatIsWatchedAlreadyIsNoNewAddress() {
        site.page("/", "text/html", linking("/courier.xml")).lists("/courier.xml", "Aldham Courier", BELL);
        watched("/courier.xml");

        assertThat(find(watched("/gone.xml"))).isInstanceOf(Whereabouts.Nothing.class);
    }

    @Test
    void anEmptyFeedIsLookedForElsewhere() {
        site.lists("/rss.xml", "Aldham Courier")
                .page("/", "text/html", linking("/rss.xml", "/courier.xml"))
                .lists("/courier.xml", "Aldham Courier", BELL);

        assertThat(found(find(watched("/rss.xml")))).containsExactly(site.at("/courier.xml"));
    }

    @Test
    void whereNothingIsFoundTheFirstReasonIsGiven() {
        assertThat(find(watched("/gone.xml"))).isEqualTo(new Whereabouts.Nothing(Notice.of("http.status", "404")));
        assertThat(site.asked()).hasSizeLessThan(10);
    }

    @Test
    void aPageThatIsReadByARuleIsNotLookedFor() {
        FeedDefinition plain = FeedDefinition.at(site.at("/news"));
        var page =
                new FeedDefinition(plain.url(), null, List.of(), null, 1.0, null, true, null, "h2 a", plain.headers());

        assertThat(find(feeds.add(page, Origin.STORE, NOW)))
                .isEqualTo(new Whereabouts.Nothing(Notice.of("newaddress.page")));
    }
}

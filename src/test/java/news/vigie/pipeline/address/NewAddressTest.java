package news.vigie.pipeline.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import news.vigie.PaperSite;
import news.vigie.PaperSite.Item;
import news.vigie.feed.DueFeed;
import news.vigie.feed.Entry;
import news.vigie.feed.Feed;
import news.vigie.feed.FeedDefinition;
import news.vigie.feed.FeedMemory;
import news.vigie.feed.FeedVisit;
import news.vigie.feed.Feeds;
import news.vigie.feed.Origin;
import news.vigie.feed.SampleEntry;
import news.vigie.feed.Wishes;
import news.vigie.feed.watch.History;
import news.vigie.http.Fetched;
import news.vigie.http.Fetcher;
import news.vigie.http.HttpSettings;
import news.vigie.http.OkHttpFetcher;
import news.vigie.http.Request;
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
        return find(feed, fetcher, InstantSource.fixed(NOW));
    }

    private Whereabouts find(Feed feed, Fetcher through, InstantSource clock) {
        return new NewAddress(feeds, new FindFeeds(through), clock).find(feed);
    }

    private Feed watched(String path) {
        return feeds.add(FeedDefinition.at(site.at(path)).named("Aldham Courier"), Origin.STORE, NOW);
    }

    private void belongsTo(Feed feed, String page) {
        var memory = new FeedMemory(null, null, Wishes.NONE, null, null, null, 0, site.at(page));
        var visit = new FeedVisit(
                NOW, NOW.plusSeconds(900), null, false, Validators.NONE, "h1", "Aldham Courier", null, memory);
        feeds.visited(DueFeed.fresh(feed), visit, List.of());
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
        belongsTo(feed, "/paper/");
        site.page("/paper/", "text/html", linking("/paper/feed")).lists("/paper/feed", "Aldham Courier", BELL);

        assertThat(found(find(feed))).containsExactly(site.at("/paper/feed"));
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

    /** The home page and the page it belongs to name seven feeds each, none of which is one. */
    private Feed goneFromASiteThatNamesMuch() {
        Feed feed = watched("/gone.xml");
        belongsTo(feed, "/paper/");
        site.page("/", "text/html", linking("/1", "/2", "/3", "/4", "/5", "/6", "/7"))
                .page("/paper/", "text/html", linking("/a", "/b", "/c", "/d", "/e", "/f", "/g"));
        return feed;
    }

    @Test
    void allThatIsAskedHasOneAllowance() {
        var asked = new ConcurrentLinkedQueue<Request>();
        Fetcher counting = request -> {
            asked.add(request);
            return fetcher.fetch(request);
        };

        assertThat(find(goneFromASiteThatNamesMuch(), counting, InstantSource.fixed(NOW)))
                .isInstanceOf(Whereabouts.Nothing.class);
        assertThat(asked).hasSize(24);
    }

    @Test
    void nothingIsAskedAfterItsTime() {
        var time = new AtomicReference<>(NOW);
        Fetcher slow = request -> {
            time.updateAndGet(before -> before.plusSeconds(16));
            return fetcher.fetch(request);
        };

        assertThat(find(goneFromASiteThatNamesMuch(), slow, time::get)).isInstanceOf(Whereabouts.Nothing.class);
        assertThat(site.asked()).hasSizeBetween(3, 12);
    }

    @Test
    void aFeedThatNeedsItsHeadersIsAskedWithThemAndNoOtherHostSeesThem() {
        site.lists("/rss.xml", "Aldham Courier", BELL);
        var secret = Map.of("Authorization", "Bearer of the paper");
        FeedDefinition plain = FeedDefinition.at(site.at("/rss.xml"));
        var definition =
                new FeedDefinition(plain.url(), "Aldham Courier", List.of(), null, 1.0, null, true, null, null, secret);
        Fetcher locked =
                request -> request.headers().equals(secret) ? fetcher.fetch(request) : new Fetched.Refused(401, null);
        Feed feed = feeds.add(definition, Origin.FILE, NOW);

        assertThat(find(feed, locked, InstantSource.fixed(NOW))).isInstanceOf(Whereabouts.Here.class);

        feeds.move(feed.id(), URI.create("http://127.0.0.1:1/rss.xml"), NOW);
        Feed moved = feeds.byId(feed.id()).orElseThrow();
        var elsewhere = new ConcurrentLinkedQueue<Request>();
        Fetcher watching = request -> {
            if (request.url().getPort() == 1) {
                elsewhere.add(request);
            }
            return locked.fetch(request);
        };

        assertThat(found(find(moved, watching, InstantSource.fixed(NOW)))).containsExactly(plain.url());
        assertThat(elsewhere)
                .isNotEmpty()
                .allSatisfy(asked -> assertThat(asked.headers()).isEmpty());
    }

    @Test
    void entriesInCommonOutweighTheName() {
        Feed feed = watched("/old.xml");
        Entry bell = SampleEntry.titled(BELL.title())
                .identified("/bell")
                .at(site.at("/bell").toString())
                .build();
        var visit = new FeedVisit(NOW, NOW, null, false, Validators.NONE, "", "Aldham Courier", null, FeedMemory.NONE);
        feeds.visited(DueFeed.fresh(feed), visit, History.sort(List.of(bell), null, NOW));
        site.fails("/old.xml", 404)
                .page("/", "text/html", linking("/namesake.xml", "/renamed.xml"))
                .lists("/namesake.xml", "Aldham Courier", new Item("/cup", "Aldham wins the cup", "The cup."))
                .lists("/renamed.xml", "The New Courier", BELL);

        Whereabouts found = find(feed);
        assertThat(found(found).getFirst()).isEqualTo(site.at("/renamed.xml"));
        assertThat(found)
                .isInstanceOfSatisfying(
                        Whereabouts.Found.class, it -> assertThat(it.sure()).isTrue());
    }
}

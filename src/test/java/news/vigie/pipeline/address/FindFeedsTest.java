package news.vigie.pipeline.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import news.vigie.NewsSitemap;
import news.vigie.PaperSite;
import news.vigie.PaperSite.Item;
import news.vigie.feed.FeedDefinition;
import news.vigie.feed.FeedFormat;
import news.vigie.feed.site.LinkRule;
import news.vigie.http.HttpSettings;
import news.vigie.http.OkHttpFetcher;
import news.vigie.notice.Notice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FindFeedsTest {
    private static final Item BELL = new Item("/bell", "Harbour bell of Aldham rings again", "The bell.");
    private static final Item FAIR = new Item("/fair", "Spring fair opens in Oslo", "The fair.");
    private static final Item TIDE = new Item("/tide", "Tide of the century floods the quay", "The tide.");

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
                usual.perHost(),
                usual.hostDelay(),
                List.of("127.0.0.1"),
                true));
    }

    @AfterEach
    void allEnds() {
        fetcher.close();
        site.close();
    }

    private Finding find(String path) {
        return new FindFeeds(fetcher).find(site.at(path));
    }

    private List<String> candidates(String path) {
        Finding finding = find(path);
        assertThat(finding).isInstanceOf(Finding.Candidates.class);
        return ((Finding.Candidates) finding)
                .feeds().stream().map(feed -> feed.url().getRawPath()).toList();
    }

    private void page(String path, String html) {
        site.page(path, "text/html", "<html lang=\"en\"><body>" + html + "</body></html>");
    }

    @Test
    void whatThePageNamesIsRankedAndTheSameFeedIsGivenOnce() {
        page("/", """
                <link rel="alternate" type="application/rss+xml" href="/comments/feed">
                <link rel="alternate" type="application/rss+xml" href="/rss.xml">
                <link rel="alternate" type="application/atom+xml" href="/again.xml">
                <a href="/sport/rss">Sport</a><a href="/broken/rss">?</a>
                """);
        site.lists("/comments/feed", "Comments", TIDE)
                .lists("/rss.xml", "Courier", BELL)
                .lists("/again.xml", "Courier", BELL)
                .lists("/sport/rss", "Courier: sport", FAIR);

        assertThat(candidates("/")).containsExactly("/rss.xml", "/sport/rss", "/comments/feed");
    }

    @Test
    void thePageThatListsTheFeedsIsReadToo() {
        page("/", "<a href='/services.html'>RSS feeds</a>");
        page("/services.html", "<h1>Our feeds</h1><a href='/world/rss'>World</a><a href='/sea/rss'>Sea</a>");
        site.lists("/world/rss", "World", BELL).lists("/sea/rss", "Sea", TIDE);

        assertThat(candidates("/")).containsExactly("/world/rss", "/sea/rss");
    }

    @Test
    void aFeedInTheUsualPlaceIsFound() {
        page("/blog/", "<link rel='stylesheet' href='/wp-content/x.css'><p>Welcome</p>");
        site.lists("/feed/", "Courier", BELL);

        assertThat(candidates("/blog/")).containsExactly("/feed/");
    }

    @Test
    void aFeedOfCommentsIsNotAllThereIs() {
        page("/", "<link rel='alternate' type='application/rss+xml' href='/comments/feed'>");
        site.lists("/comments/feed", "Comments", TIDE).lists("/rss.xml", "Courier", BELL);

        assertThat(candidates("/")).containsExactly("/rss.xml", "/comments/feed");
    }

    @Test
    void theNewsSitemapOfRobotsTxtStandsBehindTheFeed() {
        page("/", "<link rel='alternate' type='application/rss+xml' href='/rss.xml'>");
        site.page("/robots.txt", "text/plain", "Sitemap: %s\nSitemap: /pages.xml".formatted(site.at("/news.xml")))
                .page("/news.xml", "text/xml", NewsSitemap.of(site, BELL, FAIR, TIDE))
                .lists("/rss.xml", "Courier", BELL);

        assertThat(candidates("/")).containsExactly("/rss.xml", "/news.xml");
        assertThat(site.asked()).doesNotContain("404 /pages.xml");
    }

    @Test
    void withoutAFeedAnIndexLeadsToTheSitemapThatIsWatched() {
        page("/", "<p>Welcome</p>");
        site.page("/robots.txt", "text/plain", "Sitemap: /index.xml")
                .page("/index.xml", "text/xml", NewsSitemap.index(site, "/pages.xml", "/news-1.xml"))
                .page("/pages.xml", "text/xml", "<urlset><url><loc>/</loc></url></urlset>")
                .page("/news-1.xml", "text/xml", NewsSitemap.of(site, BELL));

        assertThat(candidates("/")).containsExactly("/news-1.xml");
    }

    @Test
    void anAddressThatIsASitemapIsAFeed() {
        site.page("/news.xml", "text/xml", NewsSitemap.of(site, BELL, FAIR));

        assertThat(find("/news.xml")).isInstanceOfSatisfying(Finding.Feed.class, found -> {
            assertThat(found.feed().format()).isEqualTo(FeedFormat.SITEMAP);
            assertThat(found.feed().title()).isEqualTo("Aldham Courier");
            assertThat(found.feed().entries()).hasSize(2);
        });
    }

    @Test
    void whatHasNoFeedGetsARuleForItsLinks() {
        page(
                "/news",
                IntStream.range(0, 6)
                        .mapToObj(i -> "<h2><a href='/n/%d'>The quay opens again, part %d</a></h2>".formatted(i, i))
                        .collect(Collectors.joining()));

        assertThat(find("/news")).isInstanceOfSatisfying(Finding.Nothing.class, nothing -> {
            assertThat(nothing.reason()).isEqualTo(Notice.of("feed.none-of-page"));
            assertThat(nothing.rules()).extracting(LinkRule::css).containsExactly("h2 a");
        });
    }

    @Test
    void aPageOfManyPromisesCostsFewFetches() {
        page(
                "/",
                IntStream.range(0, 50)
                        .mapToObj(i -> "<a href='/%d/rss'>RSS %d</a><a href='/list/%d'>Feeds</a>".formatted(i, i, i))
                        .collect(Collectors.joining()));
        IntStream.range(0, 50).forEach(i -> page("/" + i + "/rss", "<a href='/deep/%d/feed'>more</a>".formatted(i)));

        assertThat(find("/")).isInstanceOf(Finding.Nothing.class);
        assertThat(site.asked()).hasSizeBetween(10, 20);
    }

    @Test
    void aDefinedFeedIsReadByItsRuleAndNothingElse() {
        page(
                "/rule",
                "<link rel='alternate' type='application/rss+xml' href='/rss.xml'><h3><a href='/bell'>The bell</a></h3>");
        site.lists("/rss.xml", "Courier", BELL);

        assertThat(new FindFeeds(fetcher).find(ruled(site.at("/rule"), "h3 a"))).isInstanceOf(Finding.Feed.class);
        assertThat(new FindFeeds(fetcher).find(ruled(site.at("/rule"), "h6 a")))
                .isEqualTo(new Finding.Nothing(Notice.of("feed.no-link", "h6 a")));
        assertThat(site.asked()).doesNotContain("200 /rss.xml");
    }

    private static FeedDefinition ruled(URI url, String links) {
        return new FeedDefinition(url, null, List.of(), null, 1.0, null, true, null, links, Map.of());
    }
}

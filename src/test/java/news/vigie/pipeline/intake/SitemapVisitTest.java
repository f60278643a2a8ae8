package news.vigie.pipeline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import news.vigie.NewsSitemap;
import news.vigie.PaperSite;
import news.vigie.PaperSite.Item;
import news.vigie.feed.Feed;
import news.vigie.notice.Notice;
import news.vigie.pipeline.Desk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SitemapVisitTest {
    private static final Item BELL = new Item("/bell", "Harbour bell of Aldham rings again", "");
    private static final Item FAIR = new Item("/fair", "Spring fair opens in Oslo", "");
    private static final String TEXT = """
            The %s drew hundreds of people on Monday, among them many children, the town council said.
            Nobody had seen the like for forty years, and the council wants to repeat it in March.
            """;

    private PaperSite site;
    private Desk desk;

    @BeforeEach
    void aSiteIsThere() throws IOException {
        site = new PaperSite();
        site.prints("/bell", BELL.title(), TEXT.formatted("harbour bell of Aldham"))
                .prints("/fair", FAIR.title(), TEXT.formatted("spring fair of Oslo"))
                .page("/index.xml", "text/xml", NewsSitemap.index(site, "/pages.xml", "/news.xml"))
                .page("/pages.xml", "text/xml", "<urlset><url><loc>/</loc></url></urlset>")
                .page("/news.xml", "text/xml", NewsSitemap.of(site, BELL));
        desk = new Desk(site, CollectSettings.DEFAULT);
    }

    @AfterEach
    void allEnds() {
        desk.close();
        site.close();
    }

    @Test
    void theArticlesOfANewsSitemapAreRead() {
        desk.watch("/news.xml");
        desk.collect();
        desk.nextVisit();
        desk.collect();

        assertThat(desk.titles()).containsExactly(BELL.title());
        assertThat(site.asked()).contains("304 /news.xml");
    }

    @Test
    void anUnchangedIndexIsFollowedAgain() {
        desk.watch("/index.xml");
        desk.collect();
        assertThat(desk.titles()).containsExactly(BELL.title());

        site.page("/news.xml", "text/xml", NewsSitemap.of(site, FAIR, BELL));
        desk.nextVisit();
        desk.collect();
        assertThat(desk.titles()).containsExactly(BELL.title(), FAIR.title());
    }

    @Test
    void anIndexWithoutNewsSaysWhatItsLikeliestPartIs() {
        site.page("/index.xml", "text/xml", NewsSitemap.index(site, "/pages.xml"));
        Feed feed = desk.watch("/index.xml");
        desk.collect();

        assertThat(desk.database.feeds().health(feed.id(), desk.clock.instant()).problem())
                .isEqualTo(Notice.of(
                        "feed.sitemap-index", site.at("/pages.xml").toString(), Notice.of("feed.plain-sitemap", 1)));
    }
}
